package org.zhaoliao.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Verdict;

@DisplayName("W2.9–W2.12: what a visitor writes down")
class VisitReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121"), DAY);
    private static final Fact<Boolean> YES = Fact.known(true, new FactSource(FactSource.Kind.HOME_VISIT, DAY));
    private static final Fact<Boolean> NO = YES.map(yes -> false);

    private static VisitReport report(
            Map<ChecklistItem, Fact<Boolean>> checklist, Map<CareDuty, Fact<Boolean>> duties) {
        return new VisitReport(
                DAY,
                VisitMeans.FACE_TO_FACE,
                Fact.unknown(),
                checklist,
                duties,
                Fact.unknown(),
                Set.of(),
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE);
    }

    @Test
    @DisplayName(
            "W2.9: a duty that was asked about item by item is shown by the answer, with the items of the checklist")
    void duties() {
        assertEquals(
                Verdict.NOT_MET,
                report(Map.of(), Map.of(CareDuty.HOSPITAL_ATTENDANCE, NO))
                        .performed(CareDuty.HOSPITAL_ATTENDANCE, POLICY));
        assertEquals(
                Verdict.MET,
                report(Map.of(ChecklistItem.DAILY_WATCH_DONE, YES), Map.of(CareDuty.DAILY_WATCH, YES))
                        .performed(CareDuty.DAILY_WATCH, POLICY));
        assertEquals(
                Verdict.NOT_MET,
                report(Map.of(ChecklistItem.DAILY_WATCH_DONE, NO), Map.of(CareDuty.DAILY_WATCH, YES))
                        .performed(CareDuty.DAILY_WATCH, POLICY));
    }

    @Test
    @DisplayName("W1.3: a duty that was asked about and is not known is undetermined; one that nothing shows, too")
    void unknownDuty() {
        assertEquals(
                Verdict.UNDETERMINED,
                report(Map.of(ChecklistItem.DAILY_WATCH_DONE, YES), Map.of(CareDuty.DAILY_WATCH, Fact.unknown()))
                        .performed(CareDuty.DAILY_WATCH, POLICY));
        assertEquals(Verdict.UNDETERMINED, report(Map.of(), Map.of()).performed(CareDuty.HOSPITAL_ATTENDANCE, POLICY));
    }

    @Test
    @DisplayName("what a visit left open can be read off, an answer that is not known counts as open")
    void unanswered() {
        assertEquals(
                List.of(ChecklistItem.values()).subList(1, ChecklistItem.values().length),
                report(Map.of(ChecklistItem.LIFE, NO, ChecklistItem.HEALTH, Fact.unknown()), Map.of())
                        .unanswered());
        assertEquals(
                List.of(),
                report(
                                Arrays.stream(ChecklistItem.values())
                                        .collect(java.util.stream.Collectors.toMap(item -> item, item -> YES)),
                                Map.of())
                        .unanswered());
    }

    @Test
    @DisplayName(
            "evidence is a reference that every store keeps, hours do not run backwards, and there is one time of each")
    void trace() {
        assertEquals("revision.identifier", code(() -> new VisitReport.Evidence("photo of the house", List.of())));
        assertEquals("visit.at-most-one", code(() -> new VisitReport.Evidence("p-1", List.of("a", "b"))));
        assertEquals("visit.hours", code(() -> new VisitReport.Hours(LocalTime.of(9, 1), LocalTime.of(9, 0))));
        LocalDateTime entered = DAY.atTime(18, 0);
        assertEquals(
                "visit.at-most-one",
                code(() -> new VisitReport.Trace(List.of(), List.of(), List.of(entered, entered))));
        VisitReport.Hours point = new VisitReport.Hours(LocalTime.of(9, 0), LocalTime.of(9, 0));
        assertEquals(List.of(point), new VisitReport.Trace(List.of(), List.of(point), List.of()).hours());
    }

    private static String code(Runnable faulty) {
        return assertThrows(InvalidInputException.class, faulty::run)
                .errors()
                .get(0)
                .fault()
                .code();
    }
}
