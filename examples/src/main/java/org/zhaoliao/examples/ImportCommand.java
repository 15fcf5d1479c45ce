package org.zhaoliao.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.DatabaseKeys;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.ledgerfile.LedgerLayout;
import org.zhaoliao.ledgerfile.LedgerReader;
import org.zhaoliao.ledgerfile.LedgerSettings;
import org.zhaoliao.ledgerfile.LedgerSummary;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a county's ledger file into a store of its own. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "将县级台账导入新建的数据库，问题行写入退回文件。Takes a ledger file into a new store; bad rows go into a reject file.",
        footer = {
            "",
            "台账中的护理档次按其原样记为评估结果；照料人不导入，因台账不说明协议。",
            "The ledger's care level is taken in as it is; caregivers are not: a ledger does not tell of agreements.",
            "例 Example:",
            "  zhaoliao import ledger.xlsx --out county --as-of 2026-09-30"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {
            "0:已导入，可有退回行 done, perhaps with rows given back",
            "1:不是台账 the file is no ledger, or the folder is in use",
            "2:命令行有误 bad command line"
        })
final class ImportCommand extends Voice implements Callable<Integer> {

    @Parameters(paramLabel = "LEDGER", description = "台账文件 ledger file: .xlsx, .csv, .ndjson")
    private Path ledger = Path.of("");

    @Option(names = "--out", defaultValue = "county", description = "输出目录 output folder (${DEFAULT-VALUE})")
    private Path out = Path.of("");

    @Option(
            names = "--as-of",
            required = true,
            description = "台账所述日期，即登记日 the day the ledger speaks for, e.g. 2026-09-30")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--layout",
            paramLabel = "JSON",
            description = "台账格式说明 further headings and words: zhaoliao-ledger-layout")
    private @Nullable Path layout;

    @Option(names = "--dry-run", description = "试运行，不存入 store nothing")
    private boolean trial;

    @Mixin
    private DivisionList divisions = new DivisionList();

    @Override
    public Integer call() {
        LedgerReader reader =
                new LedgerReader(new LedgerSettings(divisions.gazetteer(), layout(), asOf, TableLimits.USUAL));
        LedgerSummary summary = trial ? reader.tryOut(ledger, this::progress) : stored(reader);
        say("examples.progress.import", summary.read(), summary.taken(), summary.rejected(), summary.merged());
        say(trial ? "examples.progress.trial" : "examples.progress.written", out);
        answer(LineJson.object(members(summary)));
        return 0;
    }

    private LedgerSummary stored(LedgerReader reader) {
        StoreFolder folder = new StoreFolder(out);
        if (folder.isBuilt()) {
            throw InvalidInputException.of("--out", "examples.store-exists", out.toString());
        }
        List<LedgerSummary> summary = new ArrayList<>();
        folder.build(DatabaseKeys.fresh(), database -> summary.add(read(reader, database)));
        return summary.get(0);
    }

    private LedgerSummary read(LedgerReader reader, CountyDatabase database) {
        try (LedgerIntake intake = new LedgerIntake(database.store(), asOf, out, wording())) {
            LedgerSummary summary = reader.read(ledger, intake, this::progress);
            new StoreFolder(out).cover(intake.division());
            return summary;
        }
    }

    private LedgerLayout layout() {
        if (layout == null) {
            return LedgerLayout.standard();
        }
        try {
            return LedgerLayout.of(Files.readString(layout));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> members(LedgerSummary summary) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("read", summary.read());
        answer.put("taken", summary.taken());
        answer.put("rejected", summary.rejected());
        answer.put("merged", summary.merged());
        answer.put(
                "faults", summary.faults().stream().map(ImportCommand::members).toList());
        return answer;
    }

    private static Map<String, Object> members(LedgerSummary.FaultCount fault) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("column", fault.column());
        answer.put("code", fault.code());
        answer.put("count", fault.count());
        answer.put("firstRow", fault.firstRow());
        return answer;
    }
}
