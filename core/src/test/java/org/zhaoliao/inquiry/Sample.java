package org.zhaoliao.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** A person of 70 who qualifies, and an obligor of 40 who is able; everything is known and can be changed. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final DivisionCode VILLAGE = DivisionCode.of("141121100212");

    /** Invented for tests: no county has these amounts. */
    static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,141121,2024-01-01,,550,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,141121,2024-01-01,,650,invented,1,LOCAL_RULE",
                            "eligibility.disposable-income,141121,2024-01-01,,20000,invented,2,LOCAL_RULE",
                            "eligibility.property-kinds,141121,2024-01-01,,DEPOSITS VEHICLES,invented,3,LOCAL_RULE",
                            "eligibility.property-limit.deposits,141121,2024-01-01,,10000,invented,3(1),LOCAL_RULE",
                            "eligibility.property-limit.vehicles,141121,2024-01-01,,0,invented,3(2),LOCAL_RULE")));

    private static final FactSource PAPER = new FactSource(FactSource.Kind.DOCUMENT, DAY);

    private Sample() {}

    static Facts person() {
        Facts facts = Facts.none()
                .with(PersonFact.REGISTER, RegisterType.RURAL, PAPER)
                .with(PersonFact.BIRTH_DATE, DAY.minusYears(70), PAPER)
                .with(PersonFact.DISABILITIES, List.of(), PAPER)
                .with(PersonFact.SCHOOLING, Schooling.NONE, PAPER)
                .with(PersonFact.INCOME, Income.none(12), PAPER)
                .with(PersonFact.property(AssetKind.DEPOSITS), BigDecimal.ZERO, PAPER)
                .with(PersonFact.property(AssetKind.VEHICLES), BigDecimal.ZERO, PAPER)
                .with(PersonFact.OBLIGORS, List.of(), PAPER);
        for (FactKey<Boolean> key : List.of(
                PersonFact.LAND_OR_SHARE,
                PersonFact.RESETTLED_IN_TOWN,
                PersonFact.FOUND_UNFIT,
                PersonFact.CHILD_PROGRAMME_MET,
                PersonFact.CHILD_PROGRAMME_CHOSEN)) {
            facts = facts.with(key, false, PAPER);
        }
        return facts;
    }

    static Facts kin() {
        Facts facts = Facts.none()
                .with(ObligorFact.BIRTH_DATE, DAY.minusYears(40), PAPER)
                .with(ObligorFact.YEARLY_INCOME, new BigDecimal("31234"), PAPER)
                .with(ObligorFact.DISABILITIES, List.of(), PAPER)
                .with(ObligorFact.HINDRANCE, Hindrance.NONE, PAPER)
                .with(ObligorFact.NEARER_GONE, true, PAPER)
                .with(ObligorFact.AFFORDS, true, PAPER)
                .with(ObligorFact.STEP_UPBRINGING, true, PAPER);
        for (FactKey<Boolean> key : List.of(
                ObligorFact.LIVES_WITH_PERSON,
                ObligorFact.EXTREMELY_POOR,
                ObligorFact.ALLOWANCE,
                ObligorFact.PROPERTY_WITHIN,
                ObligorFact.RAISED_BY_PERSON)) {
            facts = facts.with(key, false, PAPER);
        }
        return facts;
    }

    static <T> Facts with(Facts facts, FactKey<T> key, T value) {
        return facts.with(key, value, PAPER);
    }

    static Facts without(Facts facts, FactKey<?>... keys) {
        Facts less = facts;
        for (FactKey<?> key : keys) {
            less = less.with(key, Fact.unknown());
        }
        return less;
    }

    static Facts withObligors(Facts facts, Obligor... obligors) {
        return with(facts, PersonFact.OBLIGORS, List.of(obligors));
    }

    static Obligor child(Facts facts) {
        return new Obligor(Relation.CHILD, facts);
    }

    static Income wages(String yearly) {
        return new Income(12, List.of(new Income.Item(IncomeKind.WAGE, new BigDecimal(yearly))));
    }

    static EligibilityDecision decide(Facts facts) {
        return decide(facts, DAY);
    }

    static EligibilityDecision decide(Facts facts, LocalDate day) {
        return Eligibility.under(BOOK.at(VILLAGE, day)).decide(facts);
    }

    static OpenQuestions questions(Facts facts) {
        return Inquiry.into(decide(facts), BOOK).questions();
    }

    static List<Counterfactual> counterfactuals(Facts facts) {
        return Inquiry.into(decide(facts), BOOK).counterfactuals();
    }

    static FactRef of(FactKey<?> key) {
        return FactRef.of(key);
    }

    static FactRef of(FactKey<?> key, int obligor) {
        return new FactRef(key.code(), obligor);
    }

    static List<FactRef> facts(QuestionSet set) {
        return set.questions().stream().map(Question::fact).toList();
    }

    static List<List<FactRef>> facts(OpenQuestions open) {
        return open.sets().stream().map(Sample::facts).toList();
    }

    static List<FactRef> refs(FactKey<?>... keys) {
        return new ArrayList<>(Arrays.stream(keys).map(Sample::of).toList());
    }
}
