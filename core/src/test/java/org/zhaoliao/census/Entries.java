package org.zhaoliao.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

/** Ledger entries of any kind, of invented people in two townships of a county and one of another. */
final class Entries {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    static final DivisionCode COUNTY = DivisionCode.of("141121");
    static final List<DivisionCode> VILLAGES = List.of(
            DivisionCode.of("141121100201"),
            DivisionCode.of("141121100202"),
            DivisionCode.of("141121101201"),
            DivisionCode.of("141122100201"));

    private Entries() {}

    /** Of up to so many recipients, each once, at one day. */
    static Arbitrary<List<LedgerEntry>> ledger(int persons) {
        return entry().list().ofMaxSize(persons).map(Entries::numbered);
    }

    /** The same recipients with other data each: what another day may say of them. */
    private static List<LedgerEntry> numbered(List<LedgerEntry> entries) {
        List<LedgerEntry> numbered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            numbered.add(named(entries.get(i), "R" + i));
        }
        return numbered;
    }

    static LedgerEntry named(LedgerEntry entry, String id) {
        return new LedgerEntry(
                new RecipientId(id),
                entry.village(),
                entry.day(),
                entry.support(),
                entry.person(),
                entry.care(),
                entry.lastContact(),
                entry.problems(),
                entry.risks(),
                entry.wishes());
    }

    static Arbitrary<LedgerEntry> entry() {
        return Combinators.combine(
                        Arbitraries.of(VILLAGES), support(), person(), care(), contact(), problems(), risks(), wishes())
                .as((village, support, person, care, contact, problems, risks, wishes) -> new LedgerEntry(
                        new RecipientId("R"), village, DAY, support, person, care, contact, problems, risks, wishes));
    }

    private static Arbitrary<LedgerEntry.Support> support() {
        Arbitrary<List<DateRange>> days = Combinators.combine(
                        Arbitraries.integers().between(-20, 400),
                        Arbitraries.integers().between(1, 500))
                .as((before, length) -> {
                    LocalDate from = DAY.minusDays(before);
                    return List.of(length > 200 ? DateRange.from(from) : DateRange.of(from, from.plusDays(length)));
                });
        return Combinators.combine(
                        Arbitraries.of(RegisterType.class),
                        Arbitraries.of(SupportForm.class),
                        days,
                        Arbitraries.of(true, false))
                .as(LedgerEntry.Support::new);
    }

    private static Arbitrary<LedgerEntry.Person> person() {
        Arbitrary<CareLevelRange> level = Combinators.combine(
                        Arbitraries.of(CareLevel.class), Arbitraries.of(CareLevel.class))
                .as((one, other) ->
                        one.compareTo(other) <= 0 ? new CareLevelRange(one, other) : new CareLevelRange(other, one));
        return Combinators.combine(
                        Arbitraries.of(Sex.class),
                        Arbitraries.integers().between(0, 110),
                        Arbitraries.of(DisabilityKind.class)
                                .map(kind -> new Disability(kind, 2))
                                .list()
                                .ofMaxSize(3),
                        level)
                .as((sex, age, disabilities, range) -> new LedgerEntry.Person(
                        sex, age, disabilities, !disabilities.isEmpty(), range, KeyGroup.of(disabilities, range)));
    }

    private static Arbitrary<LedgerEntry.Care> care() {
        return Combinators.combine(
                        Arbitraries.of(true, false).list().ofMaxSize(1),
                        Arbitraries.maps(Arbitraries.of(CareDuty.class), Arbitraries.of(Verdict.class))
                                .ofMaxSize(5),
                        Arbitraries.of(CoverageGap.Kind.class).set().ofMaxSize(2))
                .as((known, duties, gaps) -> new LedgerEntry.Care(
                        known.stream().map(Entries::agreement).toList(), duties, gaps));
    }

    private static LedgerEntry.Agreement agreement(boolean known) {
        return new LedgerEntry.Agreement(new AgreementId("G1"), new CaregiverId("C1"), known, DAY.plusYears(1));
    }

    private static Arbitrary<LedgerEntry.LastContact> contact() {
        Arbitrary<List<LocalDate>> day =
                Arbitraries.integers().between(0, 60).map(DAY::minusDays).list().ofMaxSize(1);
        return Combinators.combine(day, day).as(LedgerEntry.LastContact::new);
    }

    private static Arbitrary<List<ProblemKind>> problems() {
        return Arbitraries.of(ProblemKind.class).list().ofMaxSize(3);
    }

    private static Arbitrary<List<LedgerEntry.Risk>> risks() {
        return Combinators.combine(
                        Arbitraries.of(SignalKind.class), Arbitraries.of(RiskLevel.class), Arbitraries.of(true, false))
                .as(LedgerEntry.Risk::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<LedgerEntry.Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(CentralSupportWish.Result.class).list().ofMaxSize(1))
                .as((days, result) -> new LedgerEntry.Wish(DAY.minusDays(200), days, result))
                .list()
                .ofMaxSize(2);
    }

    /** Somebody at home of whom nothing is to be said. */
    static LedgerEntry plain(String id, DivisionCode village) {
        return new LedgerEntry(
                new RecipientId(id),
                village,
                DAY,
                new LedgerEntry.Support(
                        RegisterType.RURAL,
                        SupportForm.DISPERSED,
                        List.of(DateRange.from(LocalDate.of(2022, 1, 1))),
                        false),
                new LedgerEntry.Person(
                        Sex.MALE, 70, List.of(), false, CareLevelRange.certain(CareLevel.CAPABLE), Set.of()),
                new LedgerEntry.Care(List.of(agreement(true)), Map.of(), Set.of()),
                new LedgerEntry.LastContact(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
