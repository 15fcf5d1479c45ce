package org.zhaoliao.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;
import static org.zhaoliao.casefile.CaseParts.known;
import static org.zhaoliao.casefile.CaseParts.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.complaint.Complainant;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitStatus;

@DisplayName("W2.14, W4.6: the signs of a risk that the records show by themselves")
class DerivedSignalsTest {

    private static List<String> shown(CaseFileBuilder file) {
        return shown(file, TODAY);
    }

    private static List<String> shown(CaseFileBuilder file, LocalDate day) {
        return DerivedSignals.of(file.build(), POLICY.on(day)).stream()
                .map(signal -> signal.kind() + " " + signal.noticedOn())
                .toList();
    }

    private static HomeVisit missed(int daysAgo) {
        return visit(TODAY.minusDays(daysAgo), VisitStatus.MISSED);
    }

    private static HomeVisit made(int daysAgo) {
        return visit(TODAY.minusDays(daysAgo), Map.of());
    }

    private static HomeVisit papers(int daysAgo, Fact<Boolean> safe) {
        return visit(TODAY.minusDays(daysAgo), Map.of(ChecklistItem.PAPERS_AND_CARDS_SAFE, safe));
    }

    private static Complaint complaint(int daysAgo) {
        return new Complaint(
                new ComplaintId("K" + daysAgo),
                CaseParts.VILLAGE,
                Complaint.Kind.COMPLAINT,
                new Complainant.Anonymous(),
                known(new RecipientId("R1")),
                Fact.unknown(),
                Reason.of("rule.yes"),
                TODAY.minusDays(daysAgo),
                ComplaintStatus.RECEIVED,
                List.of());
    }

    @Test
    @DisplayName("two visits missed in a row are one, from the day of the second; a visit that was made ends the row")
    void missedInARow() {
        assertEquals(List.of(), shown(new CaseFileBuilder().visits(missed(3))));
        assertEquals(
                List.of("VISITS_MISSED_IN_A_ROW 2026-03-28"),
                shown(new CaseFileBuilder().visits(missed(3), made(20), missed(10))));
        assertEquals(
                List.of("VISITS_MISSED_IN_A_ROW 2026-03-21"),
                shown(new CaseFileBuilder().visits(missed(3), missed(10), missed(15), made(20))));
        assertEquals(List.of(), shown(new CaseFileBuilder().visits(missed(10), made(5), missed(3))));
        assertEquals(List.of(), shown(new CaseFileBuilder().visits(missed(10), missed(3)), TODAY.minusDays(4)));
    }

    @Test
    @DisplayName("a visit by the person's own caregiver ends no row of missed ones")
    void ownCaregiver() {
        LocalDate between = TODAY.minusDays(5);
        CaseFileBuilder file =
                new CaseFileBuilder().visits(missed(10), CaseParts.visitBy(known(true), between), missed(3));
        assertEquals(shown(new CaseFileBuilder().visits(missed(10), missed(3))), shown(file));
        file.visits(missed(10), CaseParts.visitBy(known(false), between), missed(3));
        assertEquals(List.of(), shown(file));
    }

    @Test
    @DisplayName("a visit that nobody recorded is a missed one when its days of grace are over; one called off is none")
    void forgotten() {
        HomeVisit forgotten = visit(TODAY.minusDays(4), VisitStatus.PLANNED);
        HomeVisit inGrace = visit(TODAY.minusDays(3), VisitStatus.PLANNED);
        HomeVisit calledOff = visit(TODAY.minusDays(5), VisitStatus.CANCELLED);
        assertEquals(
                List.of("VISITS_MISSED_IN_A_ROW 2026-03-31"),
                shown(new CaseFileBuilder().visits(missed(10), forgotten)));
        assertEquals(List.of(), shown(new CaseFileBuilder().visits(missed(10), inGrace)));
        assertEquals(List.of(), shown(new CaseFileBuilder().visits(missed(10), calledOff)));
    }

    @Test
    @DisplayName(
            "papers or cards that are not safe are one until a later visit finds them safe; not known says nothing")
    void papers() {
        assertEquals(
                List.of("PAPERS_OR_CARDS_LOST 2026-03-22"),
                shown(new CaseFileBuilder().visits(papers(9, known(false)), papers(3, Fact.unknown()))));
        assertEquals(List.of(), shown(new CaseFileBuilder().visits(papers(9, known(false)), papers(3, known(true)))));
        assertEquals(List.of(), shown(new CaseFileBuilder().visits(papers(9, known(false))), TODAY.minusDays(10)));
    }

    @Test
    @DisplayName("several complaints about a recipient's care are one, from the day of the latest")
    void complaints() {
        assertEquals(List.of(), shown(new CaseFileBuilder().complaints(complaint(2), complaint(4))));
        assertEquals(
                List.of("SEVERAL_COMPLAINTS 2026-03-29"),
                shown(new CaseFileBuilder().complaints(complaint(2), complaint(60), complaint(4))));
    }

    @Test
    @DisplayName("each has its evidence, in both languages")
    void evidence() {
        CaseFileBuilder file = new CaseFileBuilder().visits(missed(3), missed(10), papers(20, known(false)));
        assertEquals(
                List.of("连续 2 次探访未成行，满 2 次即为信号", "2026-03-11 探访时证件或银行卡保管不安全"),
                DerivedSignals.of(file.build(), POLICY).stream()
                        .map(signal -> Wording.CHINESE.of(signal.evidence()))
                        .toList());
    }

    @Test
    @DisplayName("a case of the matter that has noticed it, or anything since, has taken it in")
    void takenIn() {
        CaseFileBuilder file = new CaseFileBuilder().visits(missed(3), missed(10));
        assertEquals(1, DerivedSignals.notTakenIn(file.build(), POLICY).size());
        file.risks(CaseParts.risk(TODAY.minusDays(3), SignalKind.VISITS_MISSED_IN_A_ROW));
        assertEquals(List.of(), DerivedSignals.notTakenIn(file.build(), POLICY));
    }
}
