package org.zhaoliao.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;

/**
 * A day to come on which somebody reaches an age that matters.
 *
 * @param day the first day of that age
 * @param birth whose date of birth
 * @param age the age
 */
record Birthday(LocalDate day, FactRef birth, int age) {

    /** Those of a case after the day of the policy, one for each day, in order. */
    static List<Birthday> toCome(Policy policy, Facts facts) {
        List<Birthday> all = new ArrayList<>(of(0, facts.get(PersonFact.BIRTH_DATE), PersonFact.BIRTH_DATE, policy));
        List<Obligor> obligors = facts.get(PersonFact.OBLIGORS).value().orElse(List.of());
        for (int i = 0; i < obligors.size(); i++) {
            Fact<LocalDate> birth = obligors.get(i).facts().get(ObligorFact.BIRTH_DATE);
            all.addAll(of(i + 1, birth, ObligorFact.BIRTH_DATE, policy));
        }
        TreeMap<LocalDate, Birthday> byDay = new TreeMap<>();
        all.forEach(each -> byDay.putIfAbsent(each.day, each));
        return List.copyOf(byDay.tailMap(policy.day(), false).values());
    }

    private static List<Birthday> of(int person, Fact<LocalDate> birth, FactKey<?> key, Policy policy) {
        FactRef fact = new FactRef(key.code(), person);
        return birth.value()
                .map(day -> new Limits(policy)
                        .ages(person).stream()
                                .map(age -> new Birthday(
                                        policy.get(EligibilityPolicy.AGE_RULE).attains(day, age), fact, age))
                                .toList())
                .orElse(List.of());
    }

    Change change() {
        return new Change(ChangeKind.WITH_TIME, birth, Reason.of("inquiry.reaches", age, day));
    }
}
