package org.zhaoliao.benchmarks.census;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Verdict;

/** Invented ledger entries; the same number always gives the same one. */
public final class Entries {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    /** How many live in a county. */
    public static final int OF_COUNTY = 1_750;

    private static final int VILLAGES = 200;
    private static final int VILLAGES_OF_TOWNSHIP = 20;
    private static final int FIRST_COUNTY = 110101;
    private static final int MOST = 99;
    private static final long THOUSAND = 1_000;

    private final SplittableRandom random;

    private Entries(int number) {
        random = new SplittableRandom(number);
    }

    /** So many entries, county by county. */
    public static Stream<LedgerEntry> of(int count) {
        return IntStream.range(0, count).mapToObj(Entries::entry);
    }

    /** One of them. */
    public static LedgerEntry entry(int number) {
        return new Entries(number).next(number);
    }

    static DivisionCode county(int number) {
        return DivisionCode.of(Long.toString(countyDigits(number)));
    }

    static DivisionCode village(int number) {
        int place = number % VILLAGES;
        long township = countyDigits(number / OF_COUNTY) * THOUSAND + 100 + place / VILLAGES_OF_TOWNSHIP;
        return DivisionCode.of(Long.toString(township * THOUSAND + 201 + place % VILLAGES_OF_TOWNSHIP));
    }

    private static long countyDigits(int number) {
        return FIRST_COUNTY + number % MOST + 100L * (number / MOST % MOST) + 10_000L * (number / MOST / MOST);
    }

    private LedgerEntry next(int number) {
        return new LedgerEntry(
                new RecipientId("R" + number),
                village(number),
                DAY,
                support(),
                person(),
                care(),
                contact(),
                some(ProblemKind.values(), 15),
                risks(),
                wishes());
    }

    private LedgerEntry.Support support() {
        LocalDate from = DAY.minusDays(random.nextInt(4_000));
        boolean ended = chance(5);
        return new LedgerEntry.Support(
                chance(80) ? RegisterType.RURAL : RegisterType.URBAN,
                chance(80) ? SupportForm.DISPERSED : SupportForm.CENTRAL,
                List.of(ended ? DateRange.of(from, from.plusDays(1 + random.nextInt(300))) : DateRange.from(from)),
                ended && chance(80));
    }

    private LedgerEntry.Person person() {
        CareLevel level = one(CareLevel.values());
        Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
        groups.addAll(chance(3) ? List.of(KeyGroup.values()) : some(KeyGroup.values(), 10));
        return new LedgerEntry.Person(
                one(Sex.values()),
                1 + random.nextInt(95),
                chance(40) ? List.of(new Disability(one(DisabilityKind.values()), 1 + random.nextInt(4))) : List.of(),
                chance(20),
                chance(90) ? CareLevelRange.certain(level) : CareLevelRange.ALL,
                groups);
    }

    private LedgerEntry.Care care() {
        Map<CareDuty, Verdict> duties = new EnumMap<>(CareDuty.class);
        for (CareDuty duty : CareDuty.values()) {
            duties.put(duty, one(Verdict.values()));
        }
        List<LedgerEntry.Agreement> agreement = chance(90)
                ? List.of(new LedgerEntry.Agreement(
                        new AgreementId("A" + random.nextInt(1_000_000)),
                        new CaregiverId("C" + random.nextInt(1_000_000)),
                        chance(95),
                        DAY.plusDays(random.nextInt(400))))
                : List.of();
        Set<CoverageGap.Kind> gaps = EnumSet.noneOf(CoverageGap.Kind.class);
        gaps.addAll(some(CoverageGap.Kind.values(), 3));
        return new LedgerEntry.Care(agreement, duties, gaps);
    }

    private LedgerEntry.LastContact contact() {
        return new LedgerEntry.LastContact(daysAgo(), daysAgo());
    }

    private List<LocalDate> daysAgo() {
        return chance(90) ? List.of(DAY.minusDays(random.nextInt(60))) : List.of();
    }

    private List<LedgerEntry.Risk> risks() {
        return chance(10)
                ? List.of(new LedgerEntry.Risk(one(SignalKind.values()), one(RiskLevel.values()), chance(70)))
                : List.of();
    }

    private List<LedgerEntry.Wish> wishes() {
        return chance(10)
                ? List.of(new LedgerEntry.Wish(
                        DAY.minusDays(100),
                        random.nextInt(100),
                        chance(50) ? List.of() : List.of(one(CentralSupportWish.Result.values()))))
                : List.of();
    }

    private <E> List<E> some(E[] values, int percent) {
        return chance(percent) ? List.of(one(values)) : List.of();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
