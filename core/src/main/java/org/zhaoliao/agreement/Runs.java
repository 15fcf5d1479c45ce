package org.zhaoliao.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zhaoliao.calendar.DateRange;

/** Joins pieces that meet into ranges that are as long as they can be. */
final class Runs {

    private Runs() {}

    static List<DateRange> of(List<DateRange> pieces, Predicate<DateRange> wanted) {
        List<DateRange> runs = new ArrayList<>();
        for (DateRange piece : pieces) {
            if (wanted.test(piece)) {
                int last = runs.size() - 1;
                if (last >= 0 && runs.get(last).until().equals(piece.from())) {
                    runs.set(last, runs.get(last).endingAt(piece.until()));
                } else {
                    runs.add(piece);
                }
            }
        }
        return runs;
    }
}
