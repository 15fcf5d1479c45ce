package org.zhaoliao.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;

@DisplayName("W2.7: a visit is arranged, made or missed, and recorded")
class HomeVisitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final VisitLifeCycle.Timing TODAY = new VisitLifeCycle.Timing(DAY, DAY);

    private static HomeVisit record(HomeVisit visit, LocalDate made) {
        VisitReport report = Samples.report(made, VisitMeans.FACE_TO_FACE, Map.of(ChecklistItem.LIFE, true));
        return visit.decide(VisitAction.RECORD, new VisitLifeCycle.Timing(made, made))
                .fold(accepted -> visit.recorded(accepted, report), refused -> visit);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every action in every status: only an arranged visit can change")
    void cells(VisitStatus status) {
        Set<VisitAction> expected =
                status == VisitStatus.PLANNED ? EnumSet.allOf(VisitAction.class) : EnumSet.noneOf(VisitAction.class);
        Set<VisitAction> taken = Arrays.stream(VisitAction.values())
                .filter(action -> Samples.in(status, DAY).decide(action, TODAY).isAccepted())
                .collect(Collectors.toSet());
        assertEquals(expected, taken);
        assertEquals(status != VisitStatus.PLANNED, VisitLifeCycle.TABLE.isFinal(status));
    }

    @Test
    @DisplayName("every status is reached")
    void reachable() {
        assertEquals(EnumSet.allOf(VisitStatus.class), VisitLifeCycle.TABLE.reachableFrom(VisitStatus.PLANNED));
    }

    @ParameterizedTest(name = "{0} of a visit {1} days from today: {2}")
    @CsvSource({
        "RECORD,1,false",
        "RECORD,0,true",
        "RECORD,-1,true",
        "ATTEMPT,1,false",
        "ATTEMPT,0,true",
        "MISS,1,false",
        "MISS,0,true",
        "MOVE,-1,false",
        "MOVE,0,true",
        "MOVE,5,true",
        "CANCEL,-9,true"
    })
    @DisplayName("what is recorded has happened, and a visit moves to a day to come")
    void timing(VisitAction action, int days, boolean accepted) {
        VisitLifeCycle.Timing timing = new VisitLifeCycle.Timing(DAY.plusDays(days), DAY);
        assertEquals(accepted, Samples.arranged(DAY).decide(action, timing).isAccepted());
    }

    @Test
    @DisplayName("a refusal says which days do not fit, in both languages")
    void refusal() {
        List<Reason> reasons = Samples.arranged(DAY)
                .decide(VisitAction.RECORD, new VisitLifeCycle.Timing(DAY.plusDays(1), DAY))
                .fold(accepted -> List.of(), Outcome.Refused::reasons);
        assertEquals(List.of(Reason.of("visit.not-ahead", "2026-03-03", "2026-03-02")), reasons);
        assertEquals("只能登记已发生的事：2026-03-03 不得晚于 2026-03-02", Wording.CHINESE.of(reasons.get(0)));
    }

    @Test
    @DisplayName("a visit that was made keeps what was seen")
    void recorded() {
        HomeVisit done = record(Samples.arranged(DAY), DAY.plusDays(1));
        assertEquals(VisitStatus.DONE, done.status());
        assertEquals(Optional.of(DAY.plusDays(1)), done.doneOn());
        assertEquals(Optional.empty(), Samples.arranged(DAY).doneOn());
    }

    @Test
    @DisplayName("a missed visit keeps why, a moved one its new day, a cancelled one its day")
    void otherEnds() {
        HomeVisit visit = Samples.arranged(DAY);
        Outcome.Accepted<VisitStatus, VisitAction> missed =
                new Outcome.Accepted<>(VisitStatus.PLANNED, VisitAction.MISS, VisitStatus.MISSED);
        assertEquals(
                List.of(HomeVisit.MissReason.WEATHER),
                visit.missed(missed, HomeVisit.MissReason.WEATHER).missReason());
        Outcome.Accepted<VisitStatus, VisitAction> moved =
                new Outcome.Accepted<>(VisitStatus.PLANNED, VisitAction.MOVE, VisitStatus.PLANNED);
        assertEquals(Samples.arranged(DAY.plusDays(3)), visit.moved(moved, DAY.plusDays(3)));
        Outcome.Accepted<VisitStatus, VisitAction> cancelled =
                new Outcome.Accepted<>(VisitStatus.PLANNED, VisitAction.CANCEL, VisitStatus.CANCELLED);
        assertEquals(Samples.in(VisitStatus.CANCELLED, DAY), visit.cancelled(cancelled));
    }

    @Test
    @DisplayName("attempts in vain are kept in the order of their days, whatever becomes of the visit")
    void attempts() {
        HomeVisit.FailedAttempt first = new HomeVisit.FailedAttempt(DAY, HomeVisit.MissReason.NOT_AT_HOME);
        HomeVisit.FailedAttempt second =
                new HomeVisit.FailedAttempt(DAY.plusDays(1), HomeVisit.MissReason.WRONG_PERSON);
        HomeVisit visit = Samples.attempted(Samples.attempted(Samples.arranged(DAY), second), first);
        assertEquals(VisitStatus.PLANNED, visit.status());
        assertEquals(List.of(first, second), visit.attempts());
        assertEquals(List.of(first, second), record(visit, DAY.plusDays(2)).attempts());
        Outcome.Accepted<VisitStatus, VisitAction> moved =
                new Outcome.Accepted<>(VisitStatus.PLANNED, VisitAction.MOVE, VisitStatus.PLANNED);
        assertEquals(List.of(first, second), visit.moved(moved, DAY.plusDays(9)).attempts());
    }

    @Test
    @DisplayName("an extra visit says that no plan asked for it, also after it was recorded")
    void extra() {
        HomeVisit extra = Samples.extra(DAY, Samples.report(DAY, VisitMeans.FACE_TO_FACE, Map.of()));
        assertEquals(HomeVisit.Origin.EXTRA, extra.origin());
        assertEquals(HomeVisit.Origin.PLAN, Samples.arranged(DAY).origin());
        assertEquals(VisitStatus.DONE, extra.status());
    }

    @ParameterizedTest(name = "made {0} days after the arranged day: late {1}")
    @CsvSource({"-2,false", "0,false", "3,false", "4,true"})
    @DisplayName("a visit is late from the day after the days of grace")
    void late(int days, boolean late) {
        assertEquals(late, record(Samples.arranged(DAY), DAY.plusDays(days)).wasLate(3));
    }

    @Test
    @DisplayName("a visit that was not made was not late")
    void notMade() {
        assertFalse(Samples.arranged(DAY).wasLate(0));
    }

    @Test
    @DisplayName(
            "W2.10–W2.12: papers, fraud, policy and the guardian are on the checklist; what is not answered is not known")
    void checklist() {
        VisitReport report =
                Samples.report(DAY, VisitMeans.FACE_TO_FACE, Map.of(ChecklistItem.PAPERS_AND_CARDS_SAFE, false));
        assertEquals(
                Optional.of(false),
                report.answer(ChecklistItem.PAPERS_AND_CARDS_SAFE).value());
        assertEquals(Fact.unknown(), report.answer(ChecklistItem.FRAUD_WARNING_GIVEN));
        assertEquals(Fact.unknown(), report.answer(ChecklistItem.GUARDIAN_CONTACTED));
        assertTrue(report.wishesCentralSupport().isKnown());
    }

    @Test
    @DisplayName("visits are found by the recipient, and show the identifier only")
    void stored() {
        assertEquals("r-1", HomeVisits.KIND.subject().apply(Samples.arranged(DAY)));
        assertEquals("HomeVisit[v-1]", Samples.arranged(DAY).toString());
    }
}
