package org.zhaoliao.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.Relation;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/**
 * What the facts of an obligor may turn out to be.
 *
 * @param of whose case
 */
record ObligorAnswers(Case of) {

    private static final List<FactKey<Boolean>> QUESTIONS = List.of(
            ObligorFact.EXTREMELY_POOR,
            ObligorFact.ALLOWANCE,
            ObligorFact.PROPERTY_WITHIN,
            ObligorFact.PROVINCIAL_INCAPACITY,
            ObligorFact.NEARER_GONE,
            ObligorFact.AFFORDS,
            ObligorFact.RAISED_BY_PERSON,
            ObligorFact.STEP_UPBRINGING);

    List<Answers<?>> all(Obligor obligor) {
        List<Answers<?>> all = new ArrayList<>();
        QUESTIONS.forEach(key -> all.add(Answers.yesOrNo(key)));
        all.add(new Births(of).of(obligor));
        all.add(yearlyIncome());
        all.add(disabilities());
        all.add(hindrance());
        return all;
    }

    /** Grown up, with means and nothing that hinders: the shortest case of an obligor who is able. */
    Obligor ableChild() {
        FactSource supposed = Trials.supposed(of.policy().day());
        Facts able = Facts.none()
                .with(ObligorFact.BIRTH_DATE, grownUp(), supposed)
                .with(ObligorFact.DISABILITIES, List.of(), supposed)
                .with(ObligorFact.HINDRANCE, Hindrance.NONE, supposed);
        for (FactKey<Boolean> question : QUESTIONS) {
            able = able.with(question, false, supposed);
        }
        return new Obligor(Relation.CHILD, able);
    }

    /** Well past the youngest age that makes a grown-up, whichever rule of age holds. */
    private LocalDate grownUp() {
        return of.policy().day().minusYears(of.policy().get(EligibilityPolicy.ADULT_AGE) + 1L);
    }

    private Answers<BigDecimal> yearlyIncome() {
        Amounts yearly = Amounts.cutBy(new Limits(of.policy()).disposableIncome(), "inquiry.yearly-income");
        return new Answers<>(ObligorFact.YEARLY_INCOME, yearly.values(), yearly.telling());
    }

    private Answers<List<Disability>> disabilities() {
        int severe = of.policy().get(EligibilityPolicy.SEVERE_GRADE);
        int ofMind = Math.max(severe, of.policy().get(EligibilityPolicy.OBLIGOR_GRADE_INTELLECTUAL_MENTAL));
        return new Answers<>(
                ObligorFact.DISABILITIES,
                List.of(
                        List.of(),
                        List.of(new Disability(DisabilityKind.HEARING, severe)),
                        List.of(new Disability(DisabilityKind.MENTAL, ofMind))),
                Telling.named(
                        Reason.of("inquiry.disability.none"),
                        Reason.of("inquiry.disability.severe", severe),
                        Reason.of("inquiry.disability.mind", ofMind)));
    }

    private static Answers<Hindrance> hindrance() {
        return new Answers<>(
                ObligorFact.HINDRANCE,
                List.of(Hindrance.NO_CIVIL_CAPACITY, Hindrance.NONE),
                Telling.named(Reason.of("inquiry.hindered"), Reason.of("inquiry.not-hindered")));
    }
}
