package org.zhaoliao.examples;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
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
        exitCodeList = {"0:完成 done", "1:输入有误 the input was bad", "2:命令行有误 the command line was bad"},
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

    /** Runs a command; exits with 0 when it did its work, 1 when the input was bad, 2 when the command line was. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Zhaoliao program = new Zhaoliao();
        return new CommandLine(program)
                .registerConverter(LocalDate.class, Day::of)
                .setExecutionExceptionHandler(program.failures())
                .execute(arguments);
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
                languages()
                        .forEach(wording -> command.getErr()
                                .println(wording.of(missing.reason()) + " ["
                                        + missing.reason().code() + "]"));
                return 1;
            }
            throw failure;
        };
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
