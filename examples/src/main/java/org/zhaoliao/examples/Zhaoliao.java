package org.zhaoliao.examples;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.jdbc.StoreException;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.ConflictException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line of the examples. */
@Command(
        name = "zhaoliao",
        mixinStandardHelpOptions = true,
        version = "zhaoliao 0.1.0",
        description = "照料：分散供养特困人员照料服务。Care for dispersed extremely-poor persons.",
        footer = {
            "",
            "例 Example:",
            "  zhaoliao sample-ledger ledger.xlsx",
            "  zhaoliao import ledger.xlsx --out county --as-of 2026-09-30",
            "  zhaoliao census --in county --day 2026-09-30 --workbook census.xlsx"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {
            "0:完成 done",
            "1:输入有误 the input was bad",
            "2:命令行有误 the command line was bad",
            ProgramFault.EXIT + ":" + ProgramFault.MEANING
        },
        subcommands = {
            SampleLedgerCommand.class,
            ImportCommand.class,
            CensusCommand.class,
            DecideCommand.class,
            AssessCommand.class,
            DeadlineCommand.class,
            CheckIdCommand.class,
            CaseBookCommand.class,
            VerifyHistoryCommand.class,
            PlanVisitsCommand.class,
            CountyMonthCommand.class,
            WorklistCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class Zhaoliao {

    @Option(
            names = "--locale",
            scope = ScopeType.INHERIT,
            converter = LanguageOption.class,
            completionCandidates = LanguageOption.Languages.class,
            description = "提示语言 language of what is told: ${COMPLETION-CANDIDATES}")
    private List<Wording> locale = List.of();

    private Zhaoliao() {}

    /** Runs a command; exits with 0 when it did its work, 1 when the input was bad, 2 when the command line was, 3 when the program itself failed. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        Zhaoliao program = new Zhaoliao();
        CommandLine line = new CommandLine(program)
                .registerConverter(LocalDate.class, Day::of)
                .setExecutionExceptionHandler(program.failures());
        line.getSubcommands().values().forEach(Zhaoliao::tellExitOfFault);
        return line;
    }

    /** Any command may meet a fault of the program, and says so once here. */
    private static void tellExitOfFault(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        if (!usage.exitCodeList().isEmpty()) {
            Map<String, String> codes = new LinkedHashMap<>(usage.exitCodeList());
            codes.put(String.valueOf(ProgramFault.EXIT), ProgramFault.MEANING);
            usage.exitCodeList(codes);
        }
    }

    /** The language asked for, Chinese where none was. */
    Wording wording() {
        return locale.isEmpty() ? Wording.CHINESE : locale.get(locale.size() - 1);
    }

    private IExecutionExceptionHandler failures() {
        return (failure, command, parsed) -> {
            if (failure instanceof InvalidInputException bad) {
                return told(bad, command.getErr());
            }
            if (failure instanceof UncheckedIOException io) {
                return told(
                        InvalidInputException.of("file", "examples.file", String.valueOf(io.getMessage())),
                        command.getErr());
            }
            if (failure instanceof MissingPolicyException missing) {
                return told(missing.reason(), command.getErr());
            }
            if (failure instanceof ConflictException conflict) {
                return told(conflict.reason(), command.getErr());
            }
            if (failure instanceof StoreException store) {
                return told(Reason.of("examples.database", String.valueOf(store.getMessage())), command.getErr());
            }
            ProgramFault fault = ProgramFault.of(failure);
            languages().forEach(wording -> command.getErr().println(fault.inWords(wording)));
            return ProgramFault.EXIT;
        };
    }

    private int told(Reason reason, PrintWriter err) {
        languages().forEach(wording -> err.println(wording.of(reason) + " [" + reason.code() + "]"));
        return 1;
    }

    private int told(InvalidInputException bad, PrintWriter err) {
        languages().forEach(wording -> err.println(bad.inWords(wording)));
        return 1;
    }

    /** What went wrong as a whole is told in both languages unless one was asked for. */
    private List<Wording> languages() {
        return locale.isEmpty() ? List.of(Wording.CHINESE, Wording.ENGLISH) : List.of(wording());
    }
}
