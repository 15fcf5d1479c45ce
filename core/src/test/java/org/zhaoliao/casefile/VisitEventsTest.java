package org.zhaoliao.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.tier.VisitAlert;
import org.zhaoliao.tier.VisitEvent;
import org.zhaoliao.tier.VisitEvent.Kind;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("(b)31: the events that the records show, until somebody was at the home")
class VisitEventsTest {

    private static final LocalDate SEEN = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final CaseFileBuilder file =
            new CaseFileBuilder().visits(CaseParts.visit(SEEN, VisitMeans.FACE_TO_FACE, Fact.unknown()));

    private List<VisitEvent> events(LocalDate asOf) {
        return file.build().visitCircumstances(CaseParts.POLICY.on(asOf)).events();
    }

    private static Lead death(LocalDate receivedOn, Lead.Closing... closing) {
        return new Lead(
                new LeadId("L1"),
                CaseParts.VILLAGE,
                PersonName.of("王五"),
                List.of(new RecipientId("R1")),
                LeadSource.REPORT_BY_VILLAGE,
                LeadSignal.DEATH_IN_FAMILY,
                receivedOn,
                Fact.unknown(),
                closing.length == 0 ? LeadStatus.RECEIVED : LeadStatus.CLOSED,
                List.of(),
                List.of(),
                List.of(closing));
    }

    private static CareAgreement with(String caregiver, LocalDate from, LocalDate until) {
        CareAgreement one = CaseParts.agreement(from, until);
        return new CareAgreement(
                new AgreementId("G-" + from + caregiver),
                one.division(),
                one.recipient(),
                new CaregiverId(caregiver),
                one.entrustingParty(),
                one.relation(),
                one.terms(),
                AgreementStatus.IN_FORCE,
                one.signatures(),
                List.of(from),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    @DisplayName(
            "coming home from hospital: an event from that day on, none while away, none after a visit at the home")
    void discharge() {
        file.inHospital(DateRange.of(SEEN.plusDays(2), DAY), CaseParts.known(true));
        assertEquals(List.of(), events(DAY.minusDays(1)));
        assertEquals(List.of(new VisitEvent(Kind.DISCHARGE, DAY)), events(DAY));
        assertEquals(List.of(new VisitEvent(Kind.DISCHARGE, DAY)), events(DAY.plusDays(5)));
        file.visits(CaseParts.visit(DAY, VisitMeans.FACE_TO_FACE, Fact.unknown()));
        assertEquals(List.of(), events(DAY.plusDays(5)));
    }

    @Test
    @DisplayName("a death in the family, unless it was not so; what was told before the last visit is answered")
    void bereavement() {
        file.leads(death(DAY));
        assertEquals(List.of(), events(DAY.minusDays(1)));
        assertEquals(List.of(new VisitEvent(Kind.BEREAVEMENT, DAY)), events(DAY));
        file.leads(death(DAY, new Lead.Closing(DAY, Lead.ClosingReason.UNFOUNDED)));
        assertEquals(List.of(), events(DAY));
        file.leads(death(SEEN));
        assertEquals(List.of(), events(DAY));
    }

    @Test
    @DisplayName("another caregiver: an event on their first day; the same one again is none")
    void caregiverChanged() {
        LocalDate begin = LocalDate.of(2025, 1, 1);
        LocalDate end = LocalDate.of(2027, 1, 1);
        file.agreements(with("C2", DAY, end), with("C1", begin, DAY));
        assertEquals(List.of(), events(DAY.minusDays(1)));
        assertEquals(List.of(new VisitEvent(Kind.CAREGIVER_CHANGED, DAY)), events(DAY));
        file.agreements(with("C1", DAY, end), with("C1", begin, DAY));
        assertEquals(List.of(), events(DAY));
    }

    private List<VisitEvent> told(VisitNews news, LocalDate asOf) {
        return file.build().visitCircumstances(CaseParts.POLICY.on(asOf), news).events();
    }

    @Test
    @DisplayName("what the host was told of the person, and of nobody else; a visit since answers it")
    void news() {
        VisitEvent fall = new VisitEvent(Kind.FALL, DAY);
        VisitNews news = new VisitNews(Map.of(new RecipientId("R1"), List.of(fall)), List.of());
        assertEquals(List.of(fall), told(news, DAY));
        assertEquals(List.of(), told(news, DAY.minusDays(1)));
        VisitNews ofAnother = new VisitNews(Map.of(new RecipientId("R2"), List.of(fall)), List.of());
        assertEquals(List.of(), told(ofAnother, DAY));
        file.visits(CaseParts.visit(DAY, VisitMeans.FACE_TO_FACE, Fact.unknown()));
        assertEquals(List.of(), told(news, DAY.plusDays(1)));
    }

    @Test
    @DisplayName("a disaster where the person lives is an event on its first day, other warnings are none")
    void disaster() {
        assertEquals(
                List.of(new VisitEvent(Kind.DISASTER, DAY)), told(warning(VisitAlert.Kind.DISASTER, "141121"), DAY));
        assertEquals(List.of(), told(warning(VisitAlert.Kind.DISASTER, "141122"), DAY));
        assertEquals(List.of(), told(warning(VisitAlert.Kind.COLD_WAVE, "141121"), DAY));
    }

    private static VisitNews warning(VisitAlert.Kind kind, String division) {
        return new VisitNews(
                Map.of(), List.of(new VisitAlert(kind, DivisionCode.of(division), DateRange.of(DAY, DAY.plusDays(3)))));
    }
}
