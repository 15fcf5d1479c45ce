package org.zhaoliao.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CoverageGap.Kind;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.rule.Fact;

/** W1.3: the gaps are the days that a count day by day finds, in ranges as long as they can be. */
class CoverageProperties {

    private static final Set<AgreementStatus> EFFECTIVE = Set.of(
            AgreementStatus.IN_FORCE,
            AgreementStatus.IN_RECTIFICATION,
            AgreementStatus.SUSPENDED,
            AgreementStatus.ENDED,
            AgreementStatus.EXPIRED);

    private record GapDay(LocalDate day, Kind kind) {}

    @Property
    void equalsTheCountDayByDay(
            @ForAll("recipients") Recipient recipient,
            @ForAll("agreements") List<CareAgreement> agreements,
            @ForAll("caregivers") Map<CaregiverId, Caregiver> caregivers,
            @ForAll("stays") List<DateRange> institution,
            @ForAll("ranges") DateRange window) {
        Set<GapDay> expected = new HashSet<>();
        window.dates()
                .filter(recipient::isDispersedOn)
                .filter(day -> institution.stream().noneMatch(stay -> stay.contains(day)))
                .forEach(day -> {
                    boolean excused = agreements.stream().anyMatch(agreement -> isAway(agreement, recipient, day));
                    care(day, agreements, caregivers).stream()
                            .filter(gap -> !excused || gap.kind() != Kind.NO_AGREEMENT)
                            .forEach(expected::add);
                    expected.addAll(bedside(day, recipient));
                });

        List<CoverageGap> gaps = Coverage.gaps(recipient, agreements, caregivers, institution, window);

        assertEquals(
                expected,
                gaps.stream()
                        .flatMap(gap -> gap.days().dates().map(day -> new GapDay(day, gap.kind())))
                        .collect(Collectors.toSet()));
        assertTrue(gaps.stream()
                .noneMatch(one -> gaps.stream()
                        .anyMatch(other -> one.kind() == other.kind()
                                && one.days().until().equals(other.days().from()))));
        assertEquals(
                gaps.stream()
                        .sorted(Comparator.comparing(
                                (CoverageGap gap) -> gap.days().from()))
                        .toList(),
                gaps);
    }

    private static Collection<GapDay> care(
            LocalDate day, List<CareAgreement> agreements, Map<CaregiverId, Caregiver> caregivers) {
        boolean any = false;
        for (CareAgreement agreement : agreements) {
            if (inForce(agreement, day)) {
                any = true;
                Caregiver caregiver = caregivers.get(agreement.caregiver());
                if (caregiver != null && caregiver.available().contains(day)) {
                    return List.of();
                }
            }
        }
        return List.of(new GapDay(day, any ? Kind.NO_ABLE_CAREGIVER : Kind.NO_AGREEMENT));
    }

    private static boolean inForce(CareAgreement agreement, LocalDate day) {
        return holds(agreement, day)
                && agreement.suspensions().stream()
                        .noneMatch(rest -> rest.days().contains(day));
    }

    private static boolean holds(CareAgreement agreement, LocalDate day) {
        return EFFECTIVE.contains(agreement.status())
                && agreement.terms().term().contains(day)
                && agreement.signatures().values().stream()
                        .noneMatch(signed -> signed.on().isAfter(day))
                && agreement.effective().stream().noneMatch(day::isBefore)
                && agreement.ending().stream().noneMatch(end -> !day.isBefore(end.on()));
    }

    /** An agreement rests because the recipient is not at home; in hospital only while they are there. */
    private static boolean isAway(CareAgreement agreement, Recipient recipient, LocalDate day) {
        boolean inHospital =
                recipient.hospitalStays().stream().anyMatch(stay -> stay.stay().contains(day));
        return holds(agreement, day)
                && agreement.suspensions().stream()
                        .filter(rest -> rest.days().contains(day))
                        .anyMatch(rest -> switch (rest.reason()) {
                            case LOST, DETAINED -> true;
                            case IN_INSTITUTION -> inHospital;
                            case CAREGIVER_AWAY -> false;
                        });
    }

    private static Collection<GapDay> bedside(LocalDate day, Recipient recipient) {
        List<Fact<Boolean>> stays = recipient.hospitalStays().stream()
                .filter(stay -> stay.stay().contains(day))
                .map(HospitalStay::attended)
                .toList();
        if (stays.isEmpty() || stays.stream().anyMatch(fact -> fact.value().orElse(false))) {
            return List.of();
        }
        boolean sure = stays.stream().allMatch(Fact::isKnown);
        return List.of(new GapDay(day, sure ? Kind.NOBODY_AT_BEDSIDE : Kind.ATTENDANCE_UNKNOWN));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 20))
                .as((from, length) -> Sample.days(from, from + length));
    }

    @Provide
    Arbitrary<List<DateRange>> stays() {
        return ranges().list().ofMaxSize(1);
    }

    @Provide
    Arbitrary<Recipient> recipients() {
        Arbitrary<Fact<Boolean>> attended =
                Arbitraries.of(List.of(Sample.known(true), Sample.known(false), Fact.unknown()));
        Arbitrary<HospitalStay> stays = Combinators.combine(ranges(), attended).as(HospitalStay::new);
        return Combinators.combine(ranges(), stays.list().ofMaxSize(3))
                .as(Sample::recipient)
                .flatMap(person -> Arbitraries.integers()
                        .between(0, 60)
                        .map(day -> day > 40 ? person : person.died(Sample.day(day))))
                .flatMap(person -> Arbitraries.integers()
                        .between(0, 60)
                        .map(day -> day > 40 ? person : movedAndBack(person, day)));
    }

    private static Recipient movedAndBack(Recipient person, int day) {
        return person.movedTo(SupportForm.CENTRAL, Sample.day(day)).movedTo(SupportForm.DISPERSED, Sample.day(day + 5));
    }

    @Provide
    Arbitrary<Map<CaregiverId, Caregiver>> caregivers() {
        return ranges().list()
                .ofMaxSize(2)
                .map(available -> IntStream.range(0, available.size())
                        .mapToObj(i -> Sample.caregiver(new CaregiverId("c" + i), available.get(i)))
                        .collect(Collectors.toMap(Caregiver::id, Function.identity())));
    }

    @Provide
    Arbitrary<List<CareAgreement>> agreements() {
        Arbitrary<List<Ending>> endings = Arbitraries.integers()
                .between(0, 50)
                .map(n -> new Ending(EndReason.BY_AGREEMENT, Sample.day(n)))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.of(AgreementStatus.class),
                        ranges(),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers()
                                .between(0, 40)
                                .map(Sample::day)
                                .list()
                                .ofMaxSize(1),
                        Combinators.combine(Arbitraries.of(SuspensionReason.class), ranges())
                                .as(Suspension::new)
                                .list()
                                .ofMaxSize(2),
                        endings,
                        Arbitraries.of("c0", "c1"))
                .as(CoverageProperties::agreement)
                .list()
                .ofMaxSize(4);
    }

    private static CareAgreement agreement(
            AgreementStatus status,
            DateRange term,
            int signed,
            List<LocalDate> effective,
            List<Suspension> rests,
            List<Ending> ending,
            String caregiver) {
        CareAgreement plain = Sample.agreement(AgreementStatus.DRAFT);
        return new CareAgreement(
                plain.id(),
                plain.division(),
                plain.recipient(),
                new CaregiverId(caregiver),
                plain.entrustingParty(),
                plain.relation(),
                Sample.terms(term),
                status,
                Sample.signed(Sample.day(signed)),
                effective,
                rests,
                List.of(),
                ending,
                List.of());
    }
}
