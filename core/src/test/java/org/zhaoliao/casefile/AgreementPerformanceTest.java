package org.zhaoliao.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;
import static org.zhaoliao.casefile.CaseParts.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.oversight.InspectionId;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.visit.ChecklistItem;

@DisplayName("W2.5: duties are items of the agreement, each checked by visits, inspections and stays in hospital")
class AgreementPerformanceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final CareAgreement AGREEMENT = agreement(CareDuty.values());

    private static CareAgreement agreement(CareDuty... duties) {
        CareAgreement plain = CaseParts.agreement(FROM, LocalDate.of(2027, 1, 1));
        return new CareAgreement(
                plain.id(),
                plain.division(),
                plain.recipient(),
                plain.caregiver(),
                plain.entrustingParty(),
                plain.relation(),
                new CareTerms(List.of(duties), 7, BigDecimal.ZERO, plain.terms().term()),
                plain.status(),
                plain.signatures(),
                plain.effective(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Inspection inspection(LocalDate on, Map<Inspection.Point, Fact<Boolean>> results) {
        return new Inspection(
                new InspectionId("I-" + on),
                CaseParts.VILLAGE,
                AGREEMENT.recipient(),
                known(AGREEMENT.caregiver()),
                on,
                "staff-7",
                results);
    }

    private static List<String> told(CaseFileBuilder file) {
        Finding finding = AgreementPerformance.examine(file.build(), AGREEMENT, POLICY);
        return finding.parts().stream()
                .map(part -> part.verdict() + " "
                        + Wording.ENGLISH.of(((Finding.Leaf) part).observation().reason()))
                .toList();
    }

    @Test
    @DisplayName("what nobody has looked at is not known, duty by duty")
    void unseen() {
        assertEquals(
                List.of(
                        "UNDETERMINED daily watch: not looked at yet",
                        "UNDETERMINED life care: not looked at yet",
                        "UNDETERMINED attendance in hospital: not looked at yet",
                        "UNDETERMINED regular contact: not looked at yet",
                        "UNDETERMINED reporting changes: not looked at yet"),
                told(new CaseFileBuilder()));
    }

    @Test
    @DisplayName("each duty is shown by its own items, and by attendance at the bedside")
    void seen() {
        LocalDate day = TODAY.minusDays(6);
        CaseFileBuilder file = new CaseFileBuilder()
                .visits(CaseParts.visit(
                        day,
                        Map.of(
                                ChecklistItem.DAILY_WATCH_DONE,
                                known(true),
                                ChecklistItem.LIFE,
                                known(false),
                                ChecklistItem.CAREGIVER_CAME,
                                known(true))))
                .inHospital(DateRange.of(FROM.plusDays(9), FROM.plusDays(12)), known(false));
        assertEquals(
                List.of(
                        "MET daily watch: home visit of 2026-03-25",
                        "NOT_MET life care: home visit of 2026-03-25",
                        "NOT_MET attendance in hospital: stay in hospital of 2026-01-10",
                        "MET regular contact: home visit of 2026-03-25",
                        "UNDETERMINED reporting changes: not looked at yet"),
                told(file));
    }

    @Test
    @DisplayName(
            "the latest look decides; of one day the one that failed; before the agreement and after the day nothing counts")
    void latest() {
        Map<ChecklistItem, Fact<Boolean>> done = Map.of(ChecklistItem.DAILY_WATCH_DONE, known(true));
        Map<ChecklistItem, Fact<Boolean>> undone = Map.of(ChecklistItem.DAILY_WATCH_DONE, known(false));
        Map<Inspection.Point, Fact<Boolean>> failed = Map.of(Inspection.Point.COMPANY, known(false));
        LocalDate day = TODAY.minusDays(6);

        assertEquals(
                "MET daily watch: home visit of 2026-03-31",
                told(new CaseFileBuilder().visits(CaseParts.visit(day, undone), CaseParts.visit(TODAY, done)))
                        .get(0));
        assertEquals(
                "NOT_MET daily watch: inspection of 2026-03-25",
                told(new CaseFileBuilder().visits(CaseParts.visit(day, done)).inspections(inspection(day, failed)))
                        .get(0));
        assertEquals(
                "UNDETERMINED daily watch: not looked at yet",
                told(new CaseFileBuilder()
                                .visits(
                                        CaseParts.visit(FROM.minusDays(1), done),
                                        CaseParts.visit(TODAY.plusDays(1), done)))
                        .get(0));
        assertEquals(
                "MET daily watch: home visit of 2026-01-01",
                told(new CaseFileBuilder().visits(CaseParts.visit(FROM, done))).get(0));
    }

    @Test
    @DisplayName("only the agreed duties are asked for")
    void agreed() {
        assertEquals(
                1,
                AgreementPerformance.examine(new CaseFileBuilder().build(), agreement(CareDuty.LIFE_CARE), POLICY)
                        .parts()
                        .size());
    }
}
