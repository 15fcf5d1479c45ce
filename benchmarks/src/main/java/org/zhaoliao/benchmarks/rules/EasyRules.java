package org.zhaoliao.benchmarks.rules;

import java.util.List;
import java.util.function.Function;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.zhaoliao.rule.Verdict;

/** The conditions as rules of Easy Rules: a set for the person, and one that runs for each who may owe support. */
final class EasyRules {

    private static final String WHO = "who";
    private static final String ANSWERS = "answers";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters());
    private final Rules ofPerson = new Rules();
    private final Rules ofKin = new Rules();

    EasyRules() {
        person(Leaf.ELDER, who -> Leaves.from(who.birth(), Law.ELDER));
        person(Leaf.DISABLED, who -> Leaves.anyOf(who.disabilities()));
        person(Leaf.CHILD, who -> Leaves.below(who.birth(), Law.ADULT));
        person(Leaf.MINOR, who -> Leaves.below(who.birth(), Law.MINOR));
        person(Leaf.MIND, who -> Leaves.ofMind(who.disabilities()));
        person(Leaf.LIMB, who -> Leaves.ofLimb(who.disabilities()));
        person(Leaf.VISUAL, who -> Leaves.ofSight(who.disabilities()));
        person(Leaf.YOUNG, who -> Leaves.aged(who.birth(), Law.MINOR, Law.ADULT));
        person(Leaf.AT_SCHOOL, who -> Leaves.atSchool(who.schooling()));
        person(Leaf.FOUND_UNFIT, who -> Leaves.yes(who.foundUnfit()));
        person(Leaf.POOR, Leaves::poor);
        person(Leaf.DEPOSITS, who -> Leaves.depositsWithin(who.deposits()));
        person(Leaf.VEHICLES, who -> Leaves.vehiclesWithin(who.vehicles()));
        person(Leaf.PROGRAMME_MET, who -> Leaves.yes(who.programmeMet()));
        person(Leaf.PROGRAMME_CHOSEN, who -> Leaves.yes(who.programmeChosen()));
        person(Leaf.OBLIGORS_KNOWN, who -> Verdict.of(who.obligors() != null));
        kin(Leaf.OWES, Leaves::owes);
        kin(Leaf.EXTREMELY_POOR, who -> Leaves.yes(who.extremelyPoor()));
        kin(Leaf.ALLOWANCE_AGE, who -> Leaves.from(who.birth(), Law.OBLIGOR_ALLOWANCE));
        kin(Leaf.ALLOWANCE, who -> Leaves.yes(who.allowance()));
        kin(Leaf.AGED, who -> Leaves.from(who.birth(), Law.OBLIGOR_AGED));
        kin(Leaf.LOW_INCOME, who -> Leaves.lowIncome(who.yearlyIncome()));
        kin(Leaf.LOW_PROPERTY, who -> Leaves.yes(who.propertyWithin()));
        kin(Leaf.UNABLE, who -> Leaves.unable(who.disabilities()));
        kin(Leaf.HINDERED, who -> Leaves.hindered(who.hindrance()));
    }

    Answer decide(Applicant person) {
        List<Kin> obligors = person.obligors() == null ? List.of() : person.obligors();
        Answers answers = new Answers(obligors.size());
        engine.fire(ofPerson, facts(person, answers));
        obligors.forEach(kin -> engine.fire(ofKin, facts(kin, answers)));
        return answers.answer();
    }

    private static Facts facts(Object who, Answers answers) {
        Facts facts = new Facts();
        facts.put(WHO, who);
        facts.put(ANSWERS, answers);
        return facts;
    }

    private void person(Leaf leaf, Function<Applicant, Verdict> condition) {
        ofPerson.register(new RuleBuilder()
                .name(leaf.name())
                .when(facts -> condition.apply(facts.get(WHO)) != Verdict.NOT_MET)
                .then(facts -> answers(facts).note(leaf, condition.apply(facts.get(WHO))))
                .build());
    }

    private void kin(Leaf leaf, Function<Kin, Verdict> condition) {
        ofKin.register(new RuleBuilder()
                .name(leaf.name())
                .when(facts -> condition.apply(facts.get(WHO)) != Verdict.NOT_MET)
                .then(facts -> answers(facts).note(facts.get(WHO), leaf, condition.apply(facts.get(WHO))))
                .build());
    }

    private static Answers answers(Facts facts) {
        return facts.get(ANSWERS);
    }
}
