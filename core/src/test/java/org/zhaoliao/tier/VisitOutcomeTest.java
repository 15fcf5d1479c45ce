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
import org.zhaoliao.tier.VisitOutcome.Kind;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisit.MissReason;
import org.zhaoliao.visit.Samples;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W2.7: what came of a visit, and of each attempt at it")
class VisitOutcomeTest {

    private static List<VisitOutcome> outcomes(HomeVisit visit) {
        return VisitOutcome.of(visit, POLICY.on(DAY.plusDays(30)));
    }

    @ParameterizedTest(name = "made {0} days after the arranged day: {1}")
    @CsvSource({"-9,EARLY", "-1,EARLY", "0,ON_TIME", "3,ON_TIME", "4,LATE"})
    @DisplayName("early, on time and late, at the edges of the days of grace")
    void made(int days, Kind kind) {
        assertEquals(
                List.of(new VisitOutcome(kind, DAY.plusDays(days), days, List.of())),
                outcomes(Samples.late(DAY, DAY.plusDays(days))));
    }

    @Test
    @DisplayName("an extra visit is neither early nor late")
    void extra() {
        HomeVisit extra = Samples.extra(DAY, Samples.report(DAY.plusDays(1), VisitMeans.FACE_TO_FACE, Map.of()));
        assertEquals(List.of(new VisitOutcome(Kind.EXTRA, DAY.plusDays(1), 1, List.of())), outcomes(extra));
    }

    @Test
    @DisplayName("every attempt in vain is told, in the order of their days, and who met another person")
    void attempts() {
        HomeVisit visit = Samples.attempted(
                Samples.attempted(
                        Samples.arranged(DAY), new HomeVisit.FailedAttempt(DAY.plusDays(2), MissReason.WRONG_PERSON)),
                new HomeVisit.FailedAttempt(DAY, MissReason.NOT_AT_HOME));
        VisitOutcome first = new VisitOutcome(Kind.FAILED_ATTEMPT, DAY, 0, List.of(MissReason.NOT_AT_HOME));
        VisitOutcome second = new VisitOutcome(Kind.WRONG_PERSON, DAY.plusDays(2), 2, List.of(MissReason.WRONG_PERSON));
        assertEquals(List.of(first, second), outcomes(visit));
        assertEquals(List.of(first), VisitOutcome.of(visit, POLICY.on(DAY.plusDays(1))));
        assertEquals(
                List.of(first, second, new VisitOutcome(Kind.ON_TIME, DAY.plusDays(3), 3, List.of())),
                outcomes(Samples.made(visit, DAY.plusDays(3))));
    }

    @Test
    @DisplayName("a missed visit says why; one that nobody tried or that was called off came to nothing")
    void missed() {
        assertEquals(
                List.of(new VisitOutcome(Kind.MISSED, DAY, 0, List.of(MissReason.WEATHER))),
                outcomes(Samples.missed(DAY, MissReason.WEATHER)));
        assertEquals(List.of(), outcomes(Samples.arranged(DAY)));
        assertEquals(List.of(), outcomes(Samples.cancelled(DAY)));
    }
}
