package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** A person who qualifies by age, has nothing and nobody; and an obligor who is able. Every part can be changed. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** Invented for tests: no county has these amounts. */
    static final Policy POLICY = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,141121,2024-01-01,,550,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,141121,2024-01-01,,650,invented,1,LOCAL_RULE",
                            "eligibility.disposable-income,141121,2024-01-01,,20000,invented,2,LOCAL_RULE",
                            "eligibility.property-kinds,141121,2024-01-01,,DEPOSITS VEHICLES,invented,3,LOCAL_RULE",
                            "eligibility.property-limit.deposits,141121,2024-01-01,,10000,invented,3(1),LOCAL_RULE",
                            "eligibility.property-limit.vehicles,141121,2024-01-01,,0,invented,3(2),LOCAL_RULE")))
            .at(DivisionCode.of("141121100212"), DAY);

    Fact<RegisterType> register = known(RegisterType.RURAL);
    Fact<LocalDate> birth = born(70);
    Fact<List<Disability>> disabilities = known(List.of());
    Fact<Boolean> landOrShare = known(false);
    Fact<Boolean> resettled = known(false);
    Fact<Schooling> schooling = known(Schooling.NONE);
    Fact<Boolean> foundUnfit = known(false);
    Fact<Income> income = known(Income.none(12));
    Fact<BigDecimal> deposits = known(BigDecimal.ZERO);
    Fact<BigDecimal> vehicles = known(BigDecimal.ZERO);
    Fact<List<Obligor>> obligors = known(List.of());
    Fact<Boolean> childProgrammeMet = known(true);
    Fact<Boolean> childProgrammeChosen = known(false);

    static <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.DOCUMENT, DAY));
    }

    /** Turns so many years old on the day. */
    static Fact<LocalDate> born(int years) {
        return known(DAY.minusYears(years));
    }

    static Fact<List<Disability>> disability(DisabilityKind kind, int grade) {
        return known(List.of(new Disability(kind, grade)));
    }

    static Fact<Income> income(IncomeKind kind, String yearly) {
        return known(new Income(12, List.of(new Income.Item(kind, new BigDecimal(yearly)))));
    }

    Facts facts() {
        return Facts.none()
                .with(PersonFact.REGISTER, register)
                .with(PersonFact.LAND_OR_SHARE, landOrShare)
                .with(PersonFact.RESETTLED_IN_TOWN, resettled)
                .with(PersonFact.BIRTH_DATE, birth)
                .with(PersonFact.DISABILITIES, disabilities)
                .with(PersonFact.SCHOOLING, schooling)
                .with(PersonFact.FOUND_UNFIT, foundUnfit)
                .with(PersonFact.INCOME, income)
                .with(PersonFact.property(AssetKind.DEPOSITS), deposits)
                .with(PersonFact.property(AssetKind.VEHICLES), vehicles)
                .with(PersonFact.OBLIGORS, obligors)
                .with(PersonFact.CHILD_PROGRAMME_MET, childProgrammeMet)
                .with(PersonFact.CHILD_PROGRAMME_CHOSEN, childProgrammeChosen);
    }

    EligibilityDecision decide() {
        return Eligibility.decide(facts(), POLICY, DAY);
    }

    /** An able obligor whose every part can be changed. */
    static final class Kin {
        Fact<LocalDate> birth = born(40);
        Fact<Boolean> poor = known(false);
        Fact<Boolean> allowance = known(false);
        Fact<BigDecimal> income = known(new BigDecimal("30000"));
        Fact<Boolean> lowProperty = known(false);
        Fact<List<Disability>> disabilities = known(List.of());
        Fact<Hindrance> hindrance = known(Hindrance.NONE);
        Fact<Boolean> nearerGone = known(true);
        Fact<Boolean> affords = known(true);
        Fact<Boolean> raised = known(false);
        Fact<Boolean> upbringing = known(true);

        Obligor as(Relation relation) {
            return new Obligor(
                    relation,
                    Facts.none()
                            .with(ObligorFact.BIRTH_DATE, birth)
                            .with(ObligorFact.EXTREMELY_POOR, poor)
                            .with(ObligorFact.ALLOWANCE, allowance)
                            .with(ObligorFact.YEARLY_INCOME, income)
                            .with(ObligorFact.PROPERTY_WITHIN, lowProperty)
                            .with(ObligorFact.DISABILITIES, disabilities)
                            .with(ObligorFact.HINDRANCE, hindrance)
                            .with(ObligorFact.NEARER_GONE, nearerGone)
                            .with(ObligorFact.AFFORDS, affords)
                            .with(ObligorFact.RAISED_BY_PERSON, raised)
                            .with(ObligorFact.STEP_UPBRINGING, upbringing));
        }
    }
}
