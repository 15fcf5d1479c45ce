package org.zhaoliao.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.FactKey;

/**
 * The dates of birth that the rules tell apart: one for each stretch between two ages that matter, and between brothers and sisters, of whom only
 * the elder owe support (民法典 art. 1075), one before and one after.
 *
 * @param of whose case
 */
record Births(Case of) {

    Answers<LocalDate> ofPerson() {
        TreeSet<LocalDate> days = latest(0);
        if (!siblings().isEmpty()) {
            days.addAll(latest(1));
            siblings()
                    .forEach(sibling ->
                            sibling.facts().get(ObligorFact.BIRTH_DATE).value().ifPresent(days::add));
        }
        return answers(PersonFact.BIRTH_DATE, 0, days);
    }

    Answers<LocalDate> of(Obligor obligor) {
        TreeSet<LocalDate> days = latest(1);
        if (obligor.relation() == Relation.SIBLING) {
            List<LocalDate> persons = of.facts()
                    .get(PersonFact.BIRTH_DATE)
                    .value()
                    .map(List::of)
                    .orElseGet(() -> ofPerson().values());
            persons.forEach(day -> days.add(day.minusDays(1)));
        }
        return answers(ObligorFact.BIRTH_DATE, 1, days);
    }

    private List<Obligor> siblings() {
        return of.facts().get(PersonFact.OBLIGORS).value().orElse(List.of()).stream()
                .filter(obligor -> obligor.relation() == Relation.SIBLING)
                .toList();
    }

    /** The last days on which somebody who has each age can have been born, with today. */
    private TreeSet<LocalDate> latest(int person) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(of.today()));
        new Limits(of.policy()).ages(person).forEach(age -> days.add(latestOfAge(age)));
        return days;
    }

    private LocalDate latestOfAge(int age) {
        LocalDate birth = day().minusYears(age).plusDays(1);
        while (rule().attains(birth, age).isAfter(day())) {
            birth = birth.minusDays(1);
        }
        return birth;
    }

    private Answers<LocalDate> answers(FactKey<LocalDate> key, int person, NavigableSet<LocalDate> days) {
        List<LocalDate> youngestFirst =
                List.copyOf(days.headSet(of.today(), true).descendingSet());
        TreeSet<Integer> ages = new Limits(of.policy()).ages(person);
        List<Telling.Step> steps = new ArrayList<>();
        for (LocalDate birth : youngestFirst) {
            int age = rule().ageOn(birth, day());
            steps.add(new Telling.Step(shown(ages.floor(age)), shown(ages.higher(age))));
        }
        return new Answers<>(key, youngestFirst, Telling.scale("inquiry.age", steps, day()));
    }

    private LocalDate day() {
        return of.policy().day();
    }

    private AgeRule rule() {
        return of.policy().get(EligibilityPolicy.AGE_RULE);
    }

    private static String shown(@Nullable Integer age) {
        return age == null ? "" : age.toString();
    }
}
