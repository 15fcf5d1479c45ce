package org.zhaoliao.examples.spark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.rule.Verdict;

/** Tells what a study found, and how long it took; no recipient is named. */
final class StudyReport {

    private static final double NANOS = 1e9;

    private final PrintStream out;

    StudyReport(PrintStream out) {
        this.out = out;
    }

    /** Does something and tells how long it took. */
    <T> T timed(String what, Supplier<T> work) {
        long begin = System.nanoTime();
        T done = work.get();
        line("%s: %.1f s", what, (System.nanoTime() - begin) / NANOS);
        return done;
    }

    void found(StudySummary found) {
        line(
                "%d recipients in %d villages",
                found.persons(), found.rechecks().places().size());
        line("determined again:");
        for (Verdict verdict : Verdict.values()) {
            line("  %-28s %,12d", verdict, found.rechecks().count(DivisionCode.NATION, verdict));
        }
        line("faults of the data:");
        for (QualityRule rule : QualityRule.values()) {
            line("  %-28s %,12d", rule, found.quality().count(DivisionCode.NATION, rule));
        }
        line("under the proposed rules:");
        found.impact()
                .outcomes()
                .forEach((shift, persons) -> line("  %-12s -> %-12s %,12d", shift.before(), shift.after(), persons));
        line("census:");
        for (CensusFigure figure : CensusFigure.values()) {
            line("  %-28s %,12d", figure, found.census().count(DivisionCode.NATION, figure));
        }
    }

    /** Whether both are the same; tells which parts differ. */
    boolean compared(StudySummary one, StudySummary many) {
        same("recipients", one.persons(), many.persons());
        same("determined again", one.rechecks(), many.rechecks());
        same("faults of the data", one.quality(), many.quality());
        same("impact", one.impact(), many.impact());
        same("census", one.census(), many.census());
        same("each recipient", one.fingerprint(), many.fingerprint());
        return one.equals(many);
    }

    private void same(String what, Object one, Object many) {
        line("%-20s %s", what, one.equals(many) ? "the same on one machine and on Spark" : "DIFFERS");
    }

    private void line(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
