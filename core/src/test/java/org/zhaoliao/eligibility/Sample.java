package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
                            "eligibility.disposable-income,141121,2024-01-01,,20000,invented,2,LOCAL_RULE")))
            .at(DivisionCode.of("141121100212"), DAY);

    Fact<RegisterType> register = known(RegisterType.RURAL);
    Fact<LocalDate> birth = born(70);
    Fact<List<Disability>> disabilities = known(List.of());
    Fact<List<IncomeItem>> income = known(List.of());
    Fact<Boolean> property = known(true);
    Fact<List<Obligor>> obligors = known(List.of());
    Fact<Boolean> childProgramme = known(false);

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

    static Fact<List<IncomeItem>> income(IncomeKind kind, String yearly) {
        return known(List.of(new IncomeItem(kind, new BigDecimal(yearly))));
    }

    EligibilityFacts facts() {
        return new EligibilityFacts(
                register, birth, disabilities, income, property, obligors, childProgramme, Fact.unknown());
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

        Obligor as(Relation relation) {
            return new Obligor(
                    relation,
                    birth,
                    poor,
                    allowance,
                    income,
                    lowProperty,
                    disabilities,
                    hindrance,
                    Fact.unknown(),
                    new Obligor.Duty(nearerGone, affords, raised));
        }
    }
}
