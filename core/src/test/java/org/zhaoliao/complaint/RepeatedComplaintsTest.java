package org.zhaoliao.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

@DisplayName("W4.5, W4.6: several complaints about the same person are a sign of a risk")
class RepeatedComplaintsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121100201"), TODAY);
    private static final CaregiverId CAREGIVER = new CaregiverId("C1");
    private static final RecipientId RECIPIENT = new RecipientId("R1");

    private static Complaint complaint(int daysAgo, Complaint.Kind kind, ComplaintStatus status) {
        FactSource told = new FactSource(FactSource.Kind.DECLARED, TODAY);
        return new Complaint(
                new ComplaintId("K" + daysAgo),
                DivisionCode.of("141121100201"),
                kind,
                new Complainant.Anonymous(),
                Fact.known(RECIPIENT, told),
                Fact.known(CAREGIVER, told),
                Reason.of("complaint.Kind.COMPLAINT"),
                TODAY.minusDays(daysAgo),
                status,
                List.of());
    }

    private static Complaint complaint(int daysAgo) {
        return complaint(daysAgo, Complaint.Kind.COMPLAINT, ComplaintStatus.CLOSED);
    }

    private static RepeatedComplaints on(Complaint... complaints) {
        return RepeatedComplaints.about(CAREGIVER, List.of(complaints), POLICY);
    }

    @Test
    @DisplayName("three within 90 days are; two are not, (b)38")
    void threshold() {
        assertFalse(on(complaint(0), complaint(5)).isSign());
        RepeatedComplaints three = on(complaint(0), complaint(5), complaint(40));
        assertTrue(three.isSign());
        assertEquals("(b)38", three.citation().article());
        assertEquals("自 2026-01-01 起投诉 3 次，满 3 次应研判风险", Wording.CHINESE.of(three.evidence()));
    }

    @Test
    @DisplayName("counted are the day itself and the 89 before it; not older ones, nor those of a later day")
    void window() {
        assertEquals(LocalDate.of(2026, 1, 1), on().since());
        assertEquals(1, on(complaint(89), complaint(90), complaint(-1)).count());
    }

    @Test
    @DisplayName("suggestions and what was not accepted do not count")
    void counted() {
        assertEquals(
                0,
                on(
                                complaint(1, Complaint.Kind.SUGGESTION, ComplaintStatus.RECEIVED),
                                complaint(2, Complaint.Kind.COMPLAINT, ComplaintStatus.NOT_ACCEPTED))
                        .count());
    }

    @Test
    @DisplayName("those about others, or about nobody known, do not count")
    void same() {
        List<Complaint> three = IntStream.range(0, 3)
                .mapToObj(RepeatedComplaintsTest::complaint)
                .toList();
        assertEquals(
                List.of(3, 0, 3, 0),
                Stream.of(
                                RepeatedComplaints.about(CAREGIVER, three, POLICY),
                                RepeatedComplaints.about(new CaregiverId("C2"), three, POLICY),
                                RepeatedComplaints.about(RECIPIENT, three, POLICY),
                                RepeatedComplaints.about(new RecipientId("R2"), three, POLICY))
                        .map(RepeatedComplaints::count)
                        .toList());
    }
}
