package org.zhaoliao.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.zhaoliao.examples.countymonth.OfficeWorklist;
import org.zhaoliao.place.DivisionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the worklist of an office as of any day of a stored month. */
@Command(
        name = "worklist",
        mixinStandardHelpOptions = true,
        description = "打印某乡镇某日的应办事项。Prints an office's worklist as of a day.",
        footer = {"", "例 Example:", "  zhaoliao worklist --office 141121100 --as-of 2026-10-20"},
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:已打印 printed", "1:没有数据或区划 no store, or no such division", "2:命令行有误 bad command line"})
final class WorklistCommand implements Callable<Integer> {

    @Option(
            names = "--in",
            defaultValue = "county-month",
            description = "county-month 的输出目录 its folder (${DEFAULT-VALUE})")
    private Path in = Path.of("county-month");

    @Option(names = "--office", required = true, description = "乡镇区划代码 division code, e.g. 141121100")
    private String office = "";

    @Option(names = "--as-of", required = true, description = "日期 day, e.g. 2026-10-20")
    private LocalDate asOf = LocalDate.EPOCH;

    @Override
    public Integer call() {
        new OfficeWorklist(in).print(DivisionCode.of(office), asOf, System.out);
        return 0;
    }
}
