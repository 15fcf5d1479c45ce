package org.zhaoliao.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.tier.Persons.DAY;
import static org.zhaoliao.tier.Persons.POLICY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.Samples;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W2.7: the state of a visit follows from policy, records and the day")
class VisitStateTest {

    private static VisitState on(int day, HomeVisit visit, Excuse... excuses) {
        return VisitState.of(visit, List.of(excuses), POLICY.on(DAY.plusDays(day)));
    }

    private static Excuse away(Excuse.Kind kind, int from, int until) {
        return new Excuse(kind, DateRange.of(DAY.plusDays(from), DAY.plusDays(until)));
    }

    @ParameterizedTest(name = "{0} days after the arranged day: {1}")
    @CsvSource({"-1,UPCOMING", "0,DUE", "3,DUE", "4,OVERDUE", "90,OVERDUE"})
    @DisplayName("the edges of each state, with three days of grace")
    void edges(int day, VisitState expected) {
        assertEquals(expected, on(day, Samples.arranged(DAY)));
    }

    @Test
    @DisplayName("a visit is done from the day it was made, however late it was")
    void done() {
        HomeVisit late = Samples.late(DAY, DAY.plusDays(9));
        assertEquals(VisitState.OVERDUE, on(8, late));
        assertEquals(VisitState.DONE, on(9, late));
    }

    @Test
    @DisplayName("an attempt in vain and a missed visit leave the visit owed")
    void stillOwed() {
        HomeVisit tried = Samples.attempted(
                Samples.arranged(DAY), new HomeVisit.FailedAttempt(DAY, HomeVisit.MissReason.WRONG_PERSON));
        HomeVisit missed = Samples.missed(DAY, HomeVisit.MissReason.NOT_AT_HOME);
        for (HomeVisit visit : List.of(tried, missed)) {
            assertEquals(VisitState.DUE, on(3, visit));
            assertEquals(VisitState.OVERDUE, on(4, visit));
        }
    }

    @ParameterizedTest
    @EnumSource(Excuse.Kind.class)
    @DisplayName("nobody is owed a visit on a day away, and none is overdue that fell due while the person was away")
    void excused(Excuse.Kind kind) {
        Excuse stay = away(kind, 1, 4);
        assertEquals(VisitState.DUE, on(0, Samples.arranged(DAY), stay));
        assertEquals(VisitState.EXCUSED, on(1, Samples.arranged(DAY), stay));
        assertEquals(VisitState.EXCUSED, on(3, Samples.arranged(DAY), stay));
        assertEquals(VisitState.EXCUSED, on(60, Samples.arranged(DAY), stay));
    }

    @Test
    @DisplayName("whoever is home again within the days of grace is owed the visit again")
    void homeAgain() {
        Excuse stay = away(Excuse.Kind.IN_HOSPITAL, -5, 3);
        assertEquals(VisitState.EXCUSED, on(2, Samples.arranged(DAY), stay));
        assertEquals(VisitState.DUE, on(3, Samples.arranged(DAY), stay));
        assertEquals(VisitState.OVERDUE, on(4, Samples.arranged(DAY), stay));
    }

    @Test
    @DisplayName("a stay that begins after the visit was overdue excuses nothing; one that has not begun is not known")
    void tooLate() {
        assertEquals(VisitState.OVERDUE, on(9, Samples.arranged(DAY), away(Excuse.Kind.IN_HOSPITAL, 4, 30)));
        assertEquals(VisitState.UPCOMING, on(-2, Samples.arranged(DAY), away(Excuse.Kind.IN_HOSPITAL, -1, 30)));
        assertEquals(VisitState.EXCUSED, on(-1, Samples.arranged(DAY), away(Excuse.Kind.IN_HOSPITAL, -1, 30)));
    }

    @Test
    @DisplayName("a visit that was called off is owed by nobody")
    void calledOff() {
        assertEquals(VisitState.EXCUSED, on(30, Samples.cancelled(DAY)));
    }

    @Test
    @DisplayName("an extra visit is done like another")
    void extra() {
        assertEquals(
                VisitState.DONE, on(0, Samples.extra(DAY, Samples.report(DAY, VisitMeans.FACE_TO_FACE, Map.of()))));
    }
}
