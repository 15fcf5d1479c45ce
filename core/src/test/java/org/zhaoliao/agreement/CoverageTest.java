package org.zhaoliao.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.agreement.Sample.day;
import static org.zhaoliao.agreement.Sample.days;
import static org.zhaoliao.agreement.Sample.known;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CoverageGap.Kind;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

@DisplayName("W1.3: nobody is left without someone by their side")
class CoverageTest {

    private static final DateRange WINDOW = days(0, 60);
    private static final CareAgreement AGREEMENT = Sample.agreement(AgreementStatus.IN_FORCE);
    private static final Map<CaregiverId, Caregiver> ABLE =
            Map.of(Sample.CAREGIVER, Sample.caregiver(Sample.CAREGIVER, DateRange.from(Sample.START)));

    private static Recipient recipient(HospitalStay... stays) {
        return Sample.recipient(DateRange.from(Sample.START), List.of(stays));
    }

    private static CoverageGap gap(DateRange days, Kind kind) {
        return new CoverageGap(Sample.RECIPIENT, days, kind);
    }

    @Test
    @DisplayName("an agreement in force and a caregiver who can serve: no gap")
    void covered() {
        assertEquals(List.of(), Coverage.gaps(recipient(), List.of(AGREEMENT), ABLE, WINDOW));
    }

    @Test
    @DisplayName("between two agreements, and before support nothing")
    void between() {
        Recipient late = Sample.recipient(DateRange.from(day(5)), List.of());
        List<CareAgreement> two = List.of(
                Sample.agreement("a1", AgreementStatus.EXPIRED, days(10, 20)),
                Sample.agreement("a2", AgreementStatus.IN_FORCE, days(25, 60)));
        assertEquals(
                List.of(gap(days(5, 10), Kind.NO_AGREEMENT), gap(days(20, 25), Kind.NO_AGREEMENT)),
                Coverage.gaps(late, two, ABLE, WINDOW));
    }

    @Test
    @DisplayName("the agreement of somebody else covers nothing")
    void somebodyElses() {
        CareAgreement other = new CareAgreement(
                AGREEMENT.id(),
                AGREEMENT.division(),
                new RecipientId("r2"),
                AGREEMENT.caregiver(),
                AGREEMENT.entrustingParty(),
                AGREEMENT.relation(),
                AGREEMENT.terms(),
                AGREEMENT.status(),
                AGREEMENT.signatures(),
                AGREEMENT.effective(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(List.of(gap(WINDOW, Kind.NO_AGREEMENT)), Coverage.gaps(recipient(), List.of(other), ABLE, WINDOW));
    }

    @Test
    @DisplayName("a caregiver who cannot serve, or of whom nobody knows, covers nothing")
    void notAble() {
        Map<CaregiverId, Caregiver> away = Map.of(Sample.CAREGIVER, Sample.caregiver(Sample.CAREGIVER, days(0, 30)));
        assertEquals(
                List.of(gap(days(30, 60), Kind.NO_ABLE_CAREGIVER)),
                Coverage.gaps(recipient(), List.of(AGREEMENT), away, WINDOW));
        assertEquals(
                List.of(gap(WINDOW, Kind.NO_ABLE_CAREGIVER)),
                Coverage.gaps(recipient(), List.of(AGREEMENT), Map.of(), WINDOW));
    }

    @Test
    @DisplayName("in hospital somebody has to attend; not knowing is a gap of its own")
    void bedside() {
        Recipient ill = recipient(
                new HospitalStay(days(3, 6), known(false)),
                new HospitalStay(days(10, 12), known(true)),
                new HospitalStay(DateRange.from(day(50)), Fact.unknown()));
        assertEquals(
                List.of(gap(days(3, 6), Kind.NOBODY_AT_BEDSIDE), gap(days(50, 60), Kind.ATTENDANCE_UNKNOWN)),
                Coverage.gaps(ill, List.of(AGREEMENT), ABLE, WINDOW));
    }

    @Test
    @DisplayName("a day can have a gap of care and one at the bedside")
    void both() {
        assertEquals(
                List.of(gap(WINDOW, Kind.NO_AGREEMENT), gap(WINDOW, Kind.NOBODY_AT_BEDSIDE)),
                Coverage.gaps(recipient(new HospitalStay(WINDOW, known(false))), List.of(), ABLE, WINDOW));
    }

    @Test
    @DisplayName("who lives in an institution has none")
    void institution() {
        Recipient moved = recipient().movedTo(SupportForm.CENTRAL, Sample.START);
        assertEquals(List.of(), Coverage.gaps(moved, List.of(), Map.of(), WINDOW));
    }

    @Test
    @DisplayName(
            "W2.11: moving into an institution does not undo the gap of before, nor does coming home hide the one after")
    void moved() {
        Recipient moved = recipient().movedTo(SupportForm.CENTRAL, day(10)).movedTo(SupportForm.DISPERSED, day(40));
        assertEquals(
                List.of(gap(days(0, 10), Kind.NO_AGREEMENT), gap(days(40, 60), Kind.NO_AGREEMENT)),
                Coverage.gaps(moved, List.of(), ABLE, WINDOW));
    }

    @Test
    @DisplayName("an agreement signed by all covers no day before it was brought into force")
    void broughtIntoForceLate() {
        CareAgreement late = new CareAgreement(
                AGREEMENT.id(),
                AGREEMENT.division(),
                AGREEMENT.recipient(),
                AGREEMENT.caregiver(),
                AGREEMENT.entrustingParty(),
                AGREEMENT.relation(),
                AGREEMENT.terms(),
                AGREEMENT.status(),
                AGREEMENT.signatures(),
                List.of(day(7)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(
                List.of(gap(days(0, 7), Kind.NO_AGREEMENT)), Coverage.gaps(recipient(), List.of(late), ABLE, WINDOW));
    }

    @Test
    @DisplayName(
            "M24: from the day after the death on there is nobody to look after, though support runs to the end of the month")
    void death() {
        assertEquals(
                List.of(gap(days(0, 11), Kind.NO_AGREEMENT)),
                Coverage.gaps(recipient().died(day(10)), List.of(), ABLE, WINDOW));
    }

    @Test
    @DisplayName("W2.16: an institution looks after whoever is in it, with or without an agreement")
    void mentalHealth() {
        List<DateRange> stay = List.of(days(5, 20));
        assertEquals(List.of(), Coverage.gaps(recipient(), List.of(AGREEMENT), ABLE, stay, WINDOW));
        assertEquals(
                List.of(gap(days(0, 5), Kind.NO_AGREEMENT), gap(days(20, 60), Kind.NO_AGREEMENT)),
                Coverage.gaps(recipient(), List.of(), ABLE, stay, WINDOW));
    }

    @Test
    @DisplayName(
            "while it rests for a stay nobody is missing at home, but from the day of return until it goes on somebody is")
    void restingForStay() {
        Recipient ill = recipient(new HospitalStay(days(5, 20), known(true)));
        CareAgreement resting = resting(SuspensionReason.IN_INSTITUTION, days(8, 23));
        assertEquals(List.of(gap(days(20, 23), Kind.NO_AGREEMENT)), Coverage.gaps(ill, List.of(resting), ABLE, WINDOW));
    }

    @Test
    @DisplayName("(b)44, (b)45: nobody can look after whoever is lost or detained; whose caregiver is away has nobody")
    void restingOtherwise() {
        for (SuspensionReason away : List.of(SuspensionReason.LOST, SuspensionReason.DETAINED)) {
            assertFalse(away.leavesNeed());
            assertEquals(List.of(), Coverage.gaps(recipient(), List.of(resting(away, days(8, 23))), ABLE, WINDOW));
        }
        assertEquals(
                List.of(gap(days(8, 23), Kind.NO_AGREEMENT)),
                Coverage.gaps(
                        recipient(), List.of(resting(SuspensionReason.CAREGIVER_AWAY, days(8, 23))), ABLE, WINDOW));
    }

    private static CareAgreement resting(SuspensionReason reason, DateRange days) {
        return new CareAgreement(
                AGREEMENT.id(),
                AGREEMENT.division(),
                AGREEMENT.recipient(),
                AGREEMENT.caregiver(),
                AGREEMENT.entrustingParty(),
                AGREEMENT.relation(),
                AGREEMENT.terms(),
                AgreementStatus.IN_FORCE,
                AGREEMENT.signatures(),
                AGREEMENT.effective(),
                List.of(new CareAgreement.Suspension(reason, days)),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    @DisplayName("a window without end shows a gap without end")
    void endless() {
        DateRange always = DateRange.from(Sample.START);
        assertEquals(
                List.of(gap(DateRange.from(Sample.YEAR.until()), Kind.NO_AGREEMENT)),
                Coverage.gaps(recipient(), List.of(AGREEMENT), ABLE, always));
    }

    @Test
    @DisplayName("a gap is reported on its first day and overdue on its seventh; the days to come do not count")
    void urgency() {
        CoverageGap gap = gap(days(0, 60), Kind.NO_AGREEMENT);
        assertFalse(gap.isAlertOn(day(-1), Sample.policy(day(-1))));
        assertTrue(gap.isAlertOn(day(0), Sample.policy(day(0))));
        assertFalse(gap.isOverdueOn(day(5), Sample.policy(day(5))));
        assertTrue(gap.isOverdueOn(day(6), Sample.policy(day(6))));
        assertEquals(60, gap.lasted(day(365)));
        assertEquals(
                List.of(1L, 2L, 2L),
                Stream.of(0, 1, 2)
                        .map(n -> gap(days(0, 2), Kind.NO_AGREEMENT).lasted(day(n)))
                        .toList());
    }

    @Test
    @DisplayName(
            "W1.3: a caregiver who was found unfit is able to serve no more from that day; not knowing it is no finding")
    void unfit() {
        CareAgreement agreement = Sample.agreement(AgreementStatus.IN_FORCE);
        DateRange available = DateRange.from(Sample.START);
        Caregiver.Kind person = Caregiver.Kind.INDIVIDUAL;
        assertEquals(List.of(), unfitGaps(agreement, caregiver(person, Fact.unknown(), available)));
        assertEquals(List.of(), unfitGaps(agreement, caregiver(person, fit(true, 10), available)));
        assertEquals(
                List.of(new CoverageGap(Sample.RECIPIENT, Sample.days(10, 60), CoverageGap.Kind.NO_ABLE_CAREGIVER)),
                unfitGaps(agreement, caregiver(person, fit(false, 10), available)));
        assertEquals(
                List.of(new CoverageGap(Sample.RECIPIENT, Sample.days(0, 60), CoverageGap.Kind.NO_ABLE_CAREGIVER)),
                unfitGaps(agreement, caregiver(person, fit(false, -5), available)));
        assertEquals(
                List.of(new CoverageGap(Sample.RECIPIENT, Sample.days(5, 60), CoverageGap.Kind.NO_ABLE_CAREGIVER)),
                unfitGaps(agreement, caregiver(person, fit(false, 10), Sample.days(0, 5))));
        // what holds of a person's health says nothing of an organisation
        assertEquals(
                List.of(), unfitGaps(agreement, caregiver(Caregiver.Kind.ORGANISATION, fit(false, 10), available)));
    }

    private static Fact<Boolean> fit(boolean is, int day) {
        return Fact.known(is, new FactSource(FactSource.Kind.HOME_VISIT, Sample.day(day)));
    }

    private static List<CoverageGap> unfitGaps(CareAgreement agreement, Caregiver caregiver) {
        return Coverage.gaps(
                Sample.recipient(DateRange.from(Sample.START), List.of()),
                List.of(agreement),
                Map.of(Sample.CAREGIVER, caregiver),
                Sample.days(0, 60));
    }

    private static Caregiver caregiver(Caregiver.Kind kind, Fact<Boolean> fit, DateRange available) {
        return new Caregiver(
                Sample.CAREGIVER,
                Sample.VILLAGE,
                kind,
                PersonName.of("李四"),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                fit,
                Fact.unknown(),
                available);
    }
}
