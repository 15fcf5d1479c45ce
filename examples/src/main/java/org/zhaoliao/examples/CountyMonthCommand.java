package org.zhaoliao.examples;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.examples.countymonth.CountyMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a county month and writes its report. */
@Command(
        name = "county-month",
        mixinStandardHelpOptions = true,
        description = "演示一个县的一个月：从台账到报告；写出所在目录。Plays a county month, from the ledger to the report; tells the folder.",
        footer = {"", "例 Example:", "  zhaoliao county-month --out county-month"},
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:完成 done", "1:不是台账，或无法写出 no ledger, or not writable", "2:命令行有误 bad command line"})
final class CountyMonthCommand extends Voice implements Callable<Integer> {

    @Option(names = "--out", defaultValue = "county-month", description = "输出目录 output folder (${DEFAULT-VALUE})")
    private Path out = Path.of("county-month");

    @Option(names = "--seed", defaultValue = "2024", description = "随机种子 seed (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--ledger", description = "台账文件，省略则虚构 ledger file; without it one is invented")
    private @Nullable Path ledger;

    @Override
    public Integer call() {
        CountyMonth month = new CountyMonth(out, seed, System.err, wording());
        if (ledger == null) {
            month.run();
        } else {
            month.run(ledger);
        }
        answer(LineJson.object(Map.of("folder", out.toString())));
        return 0;
    }
}
