package org.zhaoliao.examples.countymonth;

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
import org.zhaoliao.examples.synthetic.MeansCheck;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Facts;

/** Puts what the checks found into the facts of a decision. */
final class Means {

    private static final int AGE_OF_A_CHILD = 40;
    private static final int MONTHS = 12;

    private final LocalDate day;

    /** As checked on a day. */
    Means(LocalDate day) {
        this.day = day;
    }

    Facts facts(PersonalDetails person, RegisterType register, List<Disability> disabilities, MeansCheck check) {
        return Facts.none()
                .with(PersonFact.REGISTER, known(register))
                .with(PersonFact.LAND_OR_SHARE, known(register == RegisterType.RURAL))
                .with(PersonFact.RESETTLED_IN_TOWN, known(false))
                .with(PersonFact.BIRTH_DATE, known(person.birthDate()))
                .with(PersonFact.DISABILITIES, known(disabilities))
                .with(PersonFact.SCHOOLING, known(Schooling.NONE))
                .with(PersonFact.FOUND_UNFIT, known(false))
                .with(PersonFact.INCOME, check.yearlyIncome().map(Means::transfers))
                .with(PersonFact.property(AssetKind.DEPOSITS), check.deposits())
                .with(
                        PersonFact.OBLIGORS,
                        check.obligorsCannotSupport().map(none -> none ? List.of() : List.of(ableChild())))
                .with(PersonFact.CHILD_PROGRAMME_MET, known(false))
                .with(PersonFact.CHILD_PROGRAMME_CHOSEN, known(false));
    }

    private static Income transfers(BigDecimal yuan) {
        return new Income(MONTHS, List.of(new Income.Item(IncomeKind.TRANSFER, yuan)));
    }

    /** A grown-up child in good health with an income of their own. */
    private Obligor ableChild() {
        return new Obligor(
                Relation.CHILD,
                Facts.none()
                        .with(ObligorFact.BIRTH_DATE, known(day.minusYears(AGE_OF_A_CHILD)))
                        .with(ObligorFact.EXTREMELY_POOR, known(false))
                        .with(ObligorFact.ALLOWANCE, known(false))
                        .with(ObligorFact.YEARLY_INCOME, known(new BigDecimal(60_000)))
                        .with(ObligorFact.PROPERTY_WITHIN, known(false))
                        .with(ObligorFact.DISABILITIES, known(List.of()))
                        .with(ObligorFact.HINDRANCE, known(Hindrance.NONE)));
    }

    private <T> Fact<T> known(T value) {
        return County.matched(value, day);
    }
}
