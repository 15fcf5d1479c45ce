package org.zhaoliao.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhaoliao.examples.countymonth.CountyMonth;
import org.zhaoliao.examples.countymonth.OfficeWorklist;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.Worklist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what an office has to do as of any day of a store, a duty a line. */
@Command(
        name = "worklist",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "写出某区划某日的应办事项，一行一项，以当日所知为准。What is due as of a day, by what was known then; a duty a line.",
        footer = {
            "",
            "例 Example:",
            "  zhaoliao worklist --in county --office 141121100 --as-of 2026-10-20 > duties.ndjson"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:已写出 written", "1:没有数据或区划 no store, or no such division", "2:命令行有误 bad command line"})
final class WorklistCommand extends Voice implements Callable<Integer> {

    @Option(
            names = "--in",
            defaultValue = "county-month",
            description = "import 或 county-month 的输出目录 their folder (${DEFAULT-VALUE})")
    private Path in = Path.of("");

    @Option(names = "--office", required = true, description = "县、乡镇或村的区划代码 division code, e.g. 141121100")
    private String office = "";

    @Option(names = "--as-of", required = true, description = "日期 day, e.g. 2026-10-20")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--text", description = "写给人看，中文 for people, in Chinese, instead of NDJSON")
    private boolean text;

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Override
    public Integer call() {
        OfficeWorklist worklists =
                new OfficeWorklist(in, policy.gazetteer(), LedgerScale.in(policy.book(CountyMonth::policy)));
        DivisionCode division = DivisionCode.of(office);
        if (text) {
            worklists.print(division, asOf, System.out);
            return 0;
        }
        Worklist worklist = worklists.of(division, asOf);
        worklist.duties().forEach(duty -> answer(LineJson.object(members(duty))));
        say("examples.progress.duties", worklist.duties().size(), worklist.late());
        return 0;
    }

    private Map<String, Object> members(Duty duty) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", duty.kind().name());
        line.put("subject", duty.subject());
        line.put("matter", duty.matter());
        line.put("division", duty.division().toString());
        line.put("office", duty.office().toString());
        line.put(
                "risk",
                duty.about().attention().risk().stream().map(RiskLevel::name).toList());
        line.put("keyGroup", duty.about().attention().keyGroup());
        line.put("due", duty.due().date().toString());
        line.put("certainty", duty.due().certainty().name());
        line.put("daysLate", duty.daysLate(asOf));
        line.put("code", duty.what().code());
        line.put("text", wording().of(duty.what()));
        line.put("basis", duty.basis().toString());
        return line;
    }
}
