package org.zhaoliao.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W3.0: what is recorded of a recipient answers for a day, and nothing is typed in beside it")
class CaseFileTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    @DisplayName("the latest assessment of the day or before holds")
    void assessment() {
        SelfCareAssessment old = CaseParts.assessment(LocalDate.of(2025, 3, 1), 0, 0);
        SelfCareAssessment latest = CaseParts.assessment(TODAY, 4, 0);
        CaseFile file = new CaseFileBuilder().assessments(latest, old).build();
        assertEquals(Optional.of(latest), file.assessment(POLICY));
        assertEquals(Optional.of(old), file.assessment(POLICY.on(TODAY.minusDays(1))));
        assertEquals(CareLevelRange.certain(CareLevel.WHOLLY_DEPENDENT), file.level(POLICY));
    }

    @Test
    @DisplayName("who was never assessed may have any level, and is visited as if it were the heaviest")
    void neverAssessed() {
        CaseFile file = new CaseFileBuilder().assessments().build();
        assertEquals(CareLevelRange.ALL, file.level(POLICY));
        assertEquals(CareLevelRange.ALL, file.visitCircumstances(POLICY).careLevel());
        assertEquals(7, VisitTier.of(file.visitCircumstances(POLICY), POLICY).longestGapDays());
        assertEquals(Set.of(), file.keyGroups(POLICY));
    }

    @Test
    @DisplayName("key groups follow from disabilities and care level")
    void keyGroups() {
        CaseFile file = new CaseFileBuilder()
                .disabilities(new Disability(DisabilityKind.MENTAL, 4), new Disability(DisabilityKind.LIMB, 1))
                .assessments(CaseParts.assessment(MARCH, 5, 0))
                .build();
        assertEquals(Set.of(KeyGroup.MENTAL, KeyGroup.WHOLLY_DEPENDENT), file.keyGroups(POLICY));
    }

    @Test
    @DisplayName("an agreement is carried out from its first day to the day before it ends")
    void agreementOn() {
        CareAgreement agreement = CaseParts.agreement(MARCH, APRIL);
        CaseFile file = new CaseFileBuilder().agreements(agreement).build();
        assertEquals(Optional.empty(), file.agreementOn(MARCH.minusDays(1)));
        assertEquals(Optional.of(agreement), file.agreementOn(MARCH));
        assertEquals(Optional.of(agreement), file.agreementOn(APRIL.minusDays(1)));
        assertEquals(Optional.empty(), file.agreementOn(APRIL));
    }

    @Test
    @DisplayName("W1.3: the days without an agreement, and without an able caregiver, are gaps")
    void gaps() {
        CaseFile file = new CaseFileBuilder()
                .agreements(CaseParts.agreement(MARCH, APRIL))
                .caregivers(CaseParts.caregiver(DateRange.of(MARCH, TODAY)))
                .build();
        assertEquals(
                List.of(
                        new CoverageGap(
                                file.recipient().id(), DateRange.of(TODAY, APRIL), CoverageGap.Kind.NO_ABLE_CAREGIVER),
                        new CoverageGap(
                                file.recipient().id(),
                                DateRange.of(APRIL, APRIL.plusDays(3)),
                                CoverageGap.Kind.NO_AGREEMENT)),
                file.gaps(DateRange.of(MARCH, APRIL.plusDays(3))));
    }

    @Test
    @DisplayName("an open risk and living alone are seen by whoever plans visits")
    void circumstances() {
        assertFalse(new CaseFileBuilder().build().visitCircumstances(POLICY).openRisk());
        CaseFile file = new CaseFileBuilder()
                .risks(CaseParts.risk(TODAY, SignalKind.MAY_GO_MISSING))
                .livesAlone(Fact.unknown())
                .born(LocalDate.of(1946, 4, 1))
                .build();
        assertTrue(file.visitCircumstances(POLICY).openRisk());
        assertFalse(file.visitCircumstances(POLICY).livesAlone().isKnown());
        assertEquals(79, file.visitCircumstances(POLICY).age());
        assertEquals(80, file.visitCircumstances(POLICY.on(APRIL)).age());
    }

    @Test
    @DisplayName("visits count from the day they were made; before the first, the begin of support does")
    void lastVisits() {
        CaseFile file = new CaseFileBuilder()
                .visits(
                        CaseParts.visit(MARCH, VisitMeans.FACE_TO_FACE, Fact.unknown()),
                        CaseParts.visit(TODAY, VisitMeans.TELEPHONE, Fact.unknown()))
                .build();
        LocalDate begin = file.recipient().support().from();
        assertEquals(LastVisits.never(begin), file.lastVisits(POLICY.on(MARCH.minusDays(1))));
        assertEquals(new LastVisits(MARCH, MARCH), file.lastVisits(POLICY.on(TODAY.minusDays(1))));
        assertEquals(new LastVisits(TODAY, MARCH), file.lastVisits(POLICY.on(TODAY)));
    }

    @Test
    @DisplayName("nothing is missed from the time before a locality kept these records")
    void recordsSince() {
        CaseFile file = new CaseFileBuilder().visits().build();
        LocalDate begin = file.recipient().support().from();
        LocalDate started = begin.plusMonths(3);
        Policy local = POLICY.book()
                .with(
                        "test",
                        PolicyTable.read(
                                List.of("casefile.records-since,141121,2016-01-01,," + started + ",t,,LOCAL_RULE")))
                .at(file.recipient().division(), TODAY);

        assertEquals(begin, file.recordedFrom(POLICY));
        assertEquals(started, file.recordedFrom(local));
        assertEquals(new LastVisits(started, started), file.lastVisits(local));
    }

    @Test
    @DisplayName(
            "W2.7: how often the person is visited is known with the day on which it began, as far back as the last visit")
    void tierSince() {
        LocalDate season = LocalDate.of(2026, 11, 1);
        LocalDate birthday = LocalDate.of(2026, 11, 10);
        CaseFile old = new CaseFileBuilder()
                .born(birthday.minusYears(80))
                .livesAlone(CaseParts.known(true))
                .visits(CaseParts.visit(season.minusDays(9), VisitMeans.FACE_TO_FACE, Fact.unknown()))
                .build();
        assertEquals(
                List.of(
                        new VisitTier.Interval(30, LocalDate.MIN),
                        new VisitTier.Interval(14, season),
                        new VisitTier.Interval(7, birthday)),
                old.visitTier(POLICY.on(birthday.plusDays(2)), VisitNews.NONE)
                        .gaps()
                        .intervals());
        assertEquals(
                Set.of(season, birthday),
                old.visitTiers(DateRange.of(season, birthday.plusDays(3)), POLICY, VisitNews.NONE).entrySet().stream()
                        .filter(change -> change.getValue().gaps().intervals().stream()
                                .anyMatch(interval -> interval.since().equals(change.getKey())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
