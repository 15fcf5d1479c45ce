package org.zhaoliao.examples.countymonth;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.Worklist;

/** The lists as text, in Chinese: worklists by office, the census, data quality. */
final class ConsoleReport {

    private static final Wording WORDING = Wording.CHINESE;
    private static final int LINES = 3;

    private final County county;
    private final PrintStream out;

    ConsoleReport(County county, PrintStream out) {
        this.county = county;
        this.out = out;
    }

    void print(CountyRecords records) {
        for (Division township : townships()) {
            print(records.worklist().ofOffice(township.code()), township, LINES, out);
        }
        print(
                records.worklist().ofOffice(County.CODE),
                county.gazetteer().find(County.CODE).orElseThrow(),
                LINES,
                out);
        out.printf("%n排查统计（%s）%n", county.lastDay());
        for (CensusFigure figure : CensusFigure.values()) {
            out.printf("  %s %d%n", WORDING.of(figure), records.census().count(County.CODE, figure));
        }
        out.println("\n数据质量");
        for (QualityRule rule : QualityRule.values()) {
            out.printf("  %s %d%n", WORDING.of(rule), records.broken(rule).size());
        }
    }

    /** One office's worklist, as many lines of it as asked. */
    static void print(Worklist worklist, Division office, int lines, PrintStream out) {
        out.printf(
                "%n%s 应办事项 %d 项，逾期 %d 项（%s）%n",
                office.name(), worklist.duties().size(), worklist.late(), worklist.asOf());
        worklist.duties().stream()
                .limit(lines)
                .forEach(duty -> out.println("  " + String.join(" | ", cells(duty, worklist))));
        if (worklist.duties().size() > lines) {
            out.printf("  … 其余 %d 项%n", worklist.duties().size() - lines);
        }
    }

    /** What is due, for whom, by when, on what basis, how late. */
    static List<String> cells(Duty duty, Worklist worklist) {
        return List.of(
                WORDING.of(duty.kind()),
                duty.subject(),
                WORDING.of(duty.what()),
                duty.due().date()
                        + (duty.due().certainty() == org.zhaoliao.calendar.Certainty.PROVISIONAL ? "（暂定）" : ""),
                lateness(duty, worklist.asOf()),
                duty.basis().toString());
    }

    /** What is due and still within its days of grace is not late, but says so. */
    private static String lateness(Duty duty, LocalDate asOf) {
        int late = duty.daysLate(asOf);
        if (late > 0) {
            return "逾期 " + late + " 天";
        }
        return duty.due().isOver(asOf) ? "宽限至 " + duty.latest() : "未逾期";
    }

    private List<Division> townships() {
        return county.gazetteer().within(County.CODE, DivisionLevel.TOWNSHIP);
    }
}
