package org.zhaoliao.examples.spark;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.impact.ImpactTotals;
import org.zhaoliao.impact.VerdictShift;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.tally.RunningTally;
import org.zhaoliao.tally.Tally;

/** Reads what a {@link SummaryWriter} wrote. */
final class SummaryReader {

    private final DataInputStream in;

    SummaryReader(DataInputStream in) {
        this.in = in;
    }

    StudySummary read() throws IOException {
        long persons = in.readLong();
        Tally<Verdict> rechecks = tally(Verdict.class);
        Tally<QualityRule> quality = tally(QualityRule.class);
        ImpactTotals impact = new ImpactTotals(outcomes(), rules());
        return new StudySummary(persons, rechecks, quality, impact, census(), in.readLong());
    }

    private Census census() throws IOException {
        List<Tally<CensusFigure>> classes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.add(tally(CensusFigure.class));
        }
        return Census.ofClasses(classes);
    }

    private Map<VerdictShift, Long> outcomes() throws IOException {
        Map<VerdictShift, Long> outcomes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            VerdictShift shift = new VerdictShift(Verdict.valueOf(in.readUTF()), Verdict.valueOf(in.readUTF()));
            outcomes.put(shift, in.readLong());
        }
        return outcomes;
    }

    private Map<String, Long> rules() throws IOException {
        Map<String, Long> rules = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.put(in.readUTF(), in.readLong());
        }
        return rules;
    }

    private <F extends Enum<F>> Tally<F> tally(Class<F> type) throws IOException {
        List<F> figures = List.of(type.getEnumConstants());
        RunningTally<F> tally = RunningTally.of(type);
        for (int left = in.readInt(); left > 0; left--) {
            DivisionCode place = DivisionCode.of(in.readUTF());
            for (int figure = in.readShort(); figure != SummaryWriter.END; figure = in.readShort()) {
                tally.add(place, figures.get(figure), in.readLong());
            }
        }
        return tally.tally();
    }
}
