package org.zhaoliao.examples.spark;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.impact.ImpactTotals;
import org.zhaoliao.impact.VerdictShift;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.tally.Tally;

/** Writes a summary as bytes; amounts of nothing are left out. Both ends are of one version of this program. */
final class SummaryWriter {

    /** Follows the last figure of a place. */
    static final int END = -1;

    private final DataOutputStream out;

    SummaryWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(StudySummary summary) throws IOException {
        out.writeLong(summary.persons());
        write(summary.rechecks(), List.of(Verdict.values()));
        write(summary.quality(), List.of(QualityRule.values()));
        write(summary.impact());
        List<Tally<CensusFigure>> classes = summary.census().classes();
        out.writeInt(classes.size());
        for (Tally<CensusFigure> one : classes) {
            write(one, List.of(CensusFigure.values()));
        }
        out.writeLong(summary.fingerprint());
    }

    private void write(ImpactTotals impact) throws IOException {
        out.writeInt(impact.outcomes().size());
        for (Map.Entry<VerdictShift, Long> cell : impact.outcomes().entrySet()) {
            out.writeUTF(cell.getKey().before().name());
            out.writeUTF(cell.getKey().after().name());
            out.writeLong(cell.getValue());
        }
        out.writeInt(impact.byRule().size());
        for (Map.Entry<String, Long> rule : impact.byRule().entrySet()) {
            out.writeUTF(rule.getKey());
            out.writeLong(rule.getValue());
        }
    }

    private <F extends Enum<F>> void write(Tally<F> tally, List<F> figures) throws IOException {
        out.writeInt(tally.places().size());
        for (DivisionCode place : tally.places()) {
            out.writeUTF(place.digits());
            for (int i = 0; i < figures.size(); i++) {
                long amount = tally.at(place, figures.get(i));
                if (amount != 0) {
                    out.writeShort(i);
                    out.writeLong(amount);
                }
            }
            out.writeShort(END);
        }
    }
}
