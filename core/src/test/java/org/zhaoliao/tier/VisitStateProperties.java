package org.zhaoliao.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.tier.Persons.DAY;
import static org.zhaoliao.tier.Persons.POLICY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.Samples;

/** W2.7: the state of a visit is that of a clerk who looks at a wall calendar day by day. */
class VisitStateProperties {

    private static final int GRACE = 3;

    private static List<Excuse> stays(List<Integer> begins, int length) {
        return begins.stream()
                .map(begin -> new Excuse(
                        Excuse.Kind.IN_HOSPITAL,
                        DateRange.of(DAY.plusDays(begin), DAY.plusDays((long) begin + length))))
                .toList();
    }

    private static HomeVisit visit(int made) {
        return made < 0 ? Samples.arranged(DAY) : Samples.late(DAY, DAY.plusDays(made));
    }

    @Property
    void theStateIsThatOfADayByDayCount(
            @ForAll @Size(max = 3) List<@IntRange(min = -8, max = 12) Integer> begins,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll @IntRange(min = -1, max = 10) int made,
            @ForAll @IntRange(min = -4, max = 14) int today) {
        List<Excuse> excuses = stays(begins, length);
        assertEquals(
                dayByDay(excuses, made, today), VisitState.of(visit(made), excuses, POLICY.on(DAY.plusDays(today))));
    }

    /** Crosses off every day until today, and never looks at a later one but for a stay that has begun. */
    private static VisitState dayByDay(List<Excuse> excuses, int made, int today) {
        VisitState state = VisitState.UPCOMING;
        for (int day = -30; day <= today; day++) {
            Set<LocalDate> away = knownBy(excuses, DAY.plusDays(day));
            if (made >= 0 && day >= made) {
                state = VisitState.DONE;
            } else if (day < 0) {
                state = away.contains(DAY) ? VisitState.EXCUSED : VisitState.UPCOMING;
            } else if (day <= GRACE) {
                state = away.contains(DAY.plusDays(day)) ? VisitState.EXCUSED : VisitState.DUE;
            } else {
                state = state == VisitState.DUE ? VisitState.OVERDUE : state;
            }
        }
        return state;
    }

    private static Set<LocalDate> knownBy(List<Excuse> excuses, LocalDate today) {
        return excuses.stream()
                .filter(excuse -> !excuse.days().from().isAfter(today))
                .flatMap(excuse -> excuse.days().dates())
                .collect(Collectors.toSet());
    }

    @Property
    void theOrderOfTheRecordsDoesNotMatter(
            @ForAll @Size(max = 4) List<@IntRange(min = -8, max = 12) Integer> begins,
            @ForAll @IntRange(min = -4, max = 14) int today,
            @ForAll long order) {
        List<Excuse> excuses = stays(begins, 3);
        List<Excuse> shuffled = new ArrayList<>(excuses);
        Collections.shuffle(shuffled, new Random(order));
        assertEquals(
                VisitState.of(visit(-1), excuses, POLICY.on(DAY.plusDays(today))),
                VisitState.of(visit(-1), shuffled, POLICY.on(DAY.plusDays(today))));
    }
}
