package org.zhaoliao.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhaoliao.examples.synthetic.SyntheticCounty;
import org.zhaoliao.tablefile.TableFormat;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a ledger of invented people, with the faults of real ones. */
@Command(
        name = "sample-ledger",
        mixinStandardHelpOptions = true,
        description = "写出一份虚构的县级台账，含常见差错。Writes a ledger of invented people, with the usual faults.",
        footer = {"", "例 Example:", "  zhaoliao sample-ledger ledger.xlsx"},
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:已写出 written", "1:无法写出 not writable", "2:命令行有误 bad command line"})
final class SampleLedgerCommand extends Voice implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "台账文件 its file: .xlsx, .csv, .ndjson")
    private Path file = Path.of("ledger.xlsx");

    @Option(names = "--seed", defaultValue = "2024", description = "随机种子 seed (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        TableFormat form = TableForm.of(file);
        String ledger = SyntheticCounty.generate(seed).ledger();
        List<List<String>> rows = CsvReader.builder().ofCsvRecord(ledger).stream()
                .map(CsvRecord::getFields)
                .toList();
        String sheet = form == TableFormat.XLSX ? "台账" : "";
        TableShape shape = new TableShape(form, StandardCharsets.UTF_8, sheet, rows.get(0));
        try (TableWriter writer = TableWriter.open(file, shape)) {
            rows.stream().skip(1).forEach(writer::write);
        }
        say(SyntheticCounty.NOTICE);
        say("examples.progress.written", file);
        return 0;
    }
}
