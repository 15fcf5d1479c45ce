package org.zhaoliao.examples.countymonth;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.reason.Reason;
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
                .forEach(duty -> out.println("  " + String.join(" | ", cells(duty, worklist, WORDING))));
        if (worklist.duties().size() > lines) {
            out.printf("  … 其余 %d 项%n", worklist.duties().size() - lines);
        }
    }

    /** What is due, for whom, by when, on what basis, how late. */
    static List<String> cells(Duty duty, Worklist worklist, Wording wording) {
        return List.of(
                wording.of(duty.kind()),
                duty.subject(),
                wording.of(duty.what()),
                duty.due().date()
                        + (duty.due().certainty() == org.zhaoliao.calendar.Certainty.PROVISIONAL
                                ? wording.of("report.provisional")
                                : ""),
                lateness(duty, worklist.asOf(), wording),
                duty.basis().toString());
    }

    /** What is due and still within its days of grace is not late, but says so. */
    private static String lateness(Duty duty, LocalDate asOf, Wording wording) {
        int late = duty.daysLate(asOf);
        if (late > 0) {
            return wording.of(Reason.of("report.days-late", late));
        }
        return duty.due().isOver(asOf)
                ? wording.of(Reason.of("report.grace", duty.latest()))
                : wording.of("report.not-late");
    }

    private List<Division> townships() {
        return county.gazetteer().within(County.CODE, DivisionLevel.TOWNSHIP);
    }
}
