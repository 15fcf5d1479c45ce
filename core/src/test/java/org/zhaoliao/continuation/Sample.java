package org.zhaoliao.continuation;

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
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** A recipient of 70 whose support goes on: everything is known, nothing is a ground. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** Invented for tests: no county has these amounts. */
    static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,14,2016-10-10,,550,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,14,2016-10-10,,650,invented,1,LOCAL_RULE",
                            "eligibility.disposable-income,14,2016-10-10,,20000,invented,2,LOCAL_RULE",
                            "eligibility.property-kinds,14,2016-10-10,,DEPOSITS,invented,3,LOCAL_RULE",
                            "eligibility.property-limit.deposits,14,2016-10-10,,10000,invented,3,LOCAL_RULE")));

    static final Facts GOES_ON = aged(70).with(PersonFact.REGISTER, known(RegisterType.RURAL))
            .with(PersonFact.LAND_OR_SHARE, known(true))
            .with(PersonFact.RESETTLED_IN_TOWN, known(false))
            .with(PersonFact.DISABILITIES, known(List.of()))
            .with(PersonFact.SCHOOLING, known(Schooling.NONE))
            .with(PersonFact.FOUND_UNFIT, known(false))
            .with(PersonFact.INCOME, known(Income.none(12)))
            .with(PersonFact.property(AssetKind.DEPOSITS), known(BigDecimal.ZERO))
            .with(PersonFact.OBLIGORS, known(List.of()))
            .with(RecipientFact.DECEASED, known(false))
            .with(RecipientFact.WHEREABOUTS, known(Whereabouts.KNOWN))
            .with(RecipientFact.SENTENCED, known(false))
            .with(RecipientFact.CUSTODY, known(Custody.NONE))
            .with(RecipientFact.WISHES_TO_LEAVE, known(false))
            .with(RecipientFact.OTHER_ASSISTANCE, known(false));

    private Sample() {}

    static <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.DATA_MATCH, DAY));
    }

    static <T> Facts but(FactKey<T> key, T value) {
        return GOES_ON.with(key, known(value));
    }

    /** Turns so many years old on the day. */
    static Facts aged(int years) {
        return Facts.none().with(PersonFact.BIRTH_DATE, known(DAY.minusYears(years)));
    }

    static Income wages(String yearly) {
        return new Income(12, List.of(new Income.Item(IncomeKind.WAGE, new BigDecimal(yearly))));
    }

    /** A spouse of 40 with an income. */
    static Obligor spouse(Hindrance hindrance) {
        return new Obligor(
                Relation.SPOUSE,
                Facts.none()
                        .with(ObligorFact.BIRTH_DATE, known(DAY.minusYears(40)))
                        .with(ObligorFact.EXTREMELY_POOR, known(false))
                        .with(ObligorFact.ALLOWANCE, known(false))
                        .with(ObligorFact.YEARLY_INCOME, known(new BigDecimal("30000")))
                        .with(ObligorFact.PROPERTY_WITHIN, known(true))
                        .with(ObligorFact.DISABILITIES, known(List.of()))
                        .with(ObligorFact.HINDRANCE, known(hindrance)));
    }

    static Policy policy(LocalDate day) {
        return BOOK.at(DivisionCode.of("141121100212"), day);
    }

    static ContinuationDecision decide(Facts facts) {
        return decide(facts, DAY.minusYears(5));
    }

    static ContinuationDecision decide(Facts facts, LocalDate supportedSince) {
        return Continuation.under(policy(DAY)).decide(facts, supportedSince);
    }
}
