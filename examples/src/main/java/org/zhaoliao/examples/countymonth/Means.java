package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.eligibility.EligibilityFacts;
import org.zhaoliao.eligibility.Hindrance;
import org.zhaoliao.eligibility.IncomeItem;
import org.zhaoliao.eligibility.IncomeKind;
import org.zhaoliao.eligibility.Obligor;
import org.zhaoliao.examples.synthetic.MeansCheck;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Fact;

/** Puts what the checks found into the facts of a decision. */
final class Means {

    private static final int AGE_OF_A_CHILD = 40;

    private final LocalDate day;

    /** As checked on a day. */
    Means(LocalDate day) {
        this.day = day;
    }

    EligibilityFacts facts(
            PersonalDetails person, RegisterType register, List<Disability> disabilities, MeansCheck check) {
        return new EligibilityFacts(
                known(register),
                known(person.birthDate()),
                known(disabilities),
                check.yearlyIncome().map(yuan -> List.of(new IncomeItem(IncomeKind.TRANSFER, yuan))),
                check.propertyWithinLimit(),
                check.obligorsCannotSupport().map(none -> none ? List.of() : List.of(ableChild())),
                known(false),
                known(false));
    }

    /** A grown-up child in good health with an income of their own. */
    private Obligor ableChild() {
        return new Obligor(
                Relation.CHILD,
                known(day.minusYears(AGE_OF_A_CHILD)),
                known(false),
                known(false),
                known(new java.math.BigDecimal(60_000)),
                known(false),
                known(List.of()),
                known(Hindrance.NONE),
                known(false),
                new Obligor.Duty(known(true), known(true), known(true)));
    }

    private <T> Fact<T> known(T value) {
        return County.matched(value, day);
    }
}
