package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.oversight.InspectionId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visitcheck.MadeUpSign;
import org.zhaoliao.visitcheck.MadeUpVisits;
import org.zhaoliao.visitcheck.MadeVisits;
import org.zhaoliao.visitcheck.VisitCheckPolicy;

@DisplayName("W2.7, W4.2: an inspector looks into signs of made-up visits")
class MadeUpVisitDutiesTest {

    private static final LocalDate DAY = MadeVisits.DAY;
    private static final MadeUpSign SIGN = MadeUpVisits.signs(
                    List.of(
                            MadeVisits.visit("v1", MadeVisits.photo("p-1")),
                            MadeVisits.visit("v2", MadeVisits.photo("p-1"))),
                    MadeVisits.POLICY)
            .get(0);

    @Test
    @DisplayName("evidence used again after an inspection is looked into again, within the time from then on")
    void usedAgain() {
        HomeVisit again = MadeVisits.visit(
                "v3",
                new VisitReport.Trace(
                        MadeVisits.photo("p-1").evidence(),
                        List.of(),
                        List.of(DAY.plusDays(14).atTime(9, 0))));
        MadeUpSign sign = MadeUpVisits.signs(
                        List.of(
                                MadeVisits.visit("v1", MadeVisits.photo("p-1")),
                                MadeVisits.visit("v2", MadeVisits.photo("p-1")),
                                again),
                        MadeVisits.POLICY)
                .get(0);
        assertEquals(duty().orElseThrow().due(), due(sign).orElseThrow());
        assertEquals(
                MadeVisits.POLICY
                        .get(VisitCheckPolicy.INSPECTION)
                        .dueFrom(DAY.plusDays(14), WorkingCalendar.mainland()),
                due(sign, inspected("R-v1", DAY.plusDays(13))).orElseThrow());
        assertEquals(Optional.empty(), due(sign, inspected("R-v1", DAY.plusDays(14))));
    }

    private static Optional<DueDate> due(MadeUpSign sign, Inspection... inspections) {
        return OfficeDuties.of(sign, List.of(inspections), MadeVisits.POLICY, WorkingCalendar.mainland())
                .map(Duty::due);
    }

    private static Optional<Duty> duty(Inspection... inspections) {
        return OfficeDuties.of(SIGN, List.of(inspections), MadeVisits.POLICY, WorkingCalendar.mainland());
    }

    private static Inspection inspected(String recipient, LocalDate on) {
        return new Inspection(
                new InspectionId("I-" + recipient),
                SIGN.division(),
                new RecipientId(recipient),
                Fact.unknown(),
                on,
                "inspector",
                Map.of());
    }

    @Test
    @DisplayName("it is due within ten working days of the day on which the sign could be seen, and names the visits")
    void due() {
        Duty duty = duty().orElseThrow();
        assertEquals(DutyKind.CHECK_VISITS, duty.kind());
        assertEquals("R-v1", duty.subject());
        assertEquals(LocalDate.of(2026, 5, 25), duty.due().date());
        assertEquals("探访 v1 v2 使用同一照片或材料", Wording.CHINESE.of(duty.what()));
    }

    private static List<String> keys(HomeVisit... visits) {
        return MadeUpVisits.signs(List.of(visits), MadeVisits.POLICY).stream()
                .flatMap(sign ->
                        OfficeDuties.of(sign, List.of(), MadeVisits.POLICY, WorkingCalendar.mainland()).stream())
                .map(duty -> duty.subject() + " " + duty.matter())
                .toList();
    }

    private static HomeVisit showing(String id, int laterEntered, String... photos) {
        return MadeVisits.visit(
                id,
                new VisitReport.Trace(
                        Stream.of(photos)
                                .flatMap(photo -> MadeVisits.photo(photo).evidence().stream())
                                .toList(),
                        List.of(),
                        List.of(DAY.plusDays(laterEntered).atTime(9, 0))));
    }

    @Test
    @DisplayName("W2.13: two pictures are two matters, and each stays what it is when one more visit shows it")
    void matters() {
        HomeVisit first = showing("v1", 1, "A", "B");
        HomeVisit second = showing("v2", 1, "A", "B");
        HomeVisit third = showing("v3", 1, "B");
        List<String> two = keys(first, second, third);
        assertEquals(2, Set.copyOf(two).size());
        List<String> more = keys(first, second, third, showing("v0", 2, "A"));
        assertEquals(Set.copyOf(two), Set.copyOf(more));
    }

    @Test
    @DisplayName("it is done when one of the recipients was inspected since, not before, and not when another was")
    void done() {
        assertEquals(Optional.empty(), duty(inspected("R-v2", DAY)));
        assertEquals(duty(), duty(inspected("R-v2", DAY.minusDays(1))));
        assertEquals(duty(), duty(inspected("R-v3", DAY)));
        assertEquals(duty(), duty(inspected("R-v1", MadeVisits.POLICY.day().plusDays(1))));
    }
}
