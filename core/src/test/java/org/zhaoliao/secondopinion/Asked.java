package org.zhaoliao.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.Facts;

/**
 * Somebody about whom the law asks on a day.
 *
 * @param born the fact that tells their date of birth
 */
record Asked(Facts facts, FactKey<LocalDate> born, LocalDate day) {

    <T> Answer is(FactKey<T> key, Predicate<T> condition) {
        return facts.get(key)
                .value()
                .map(known -> Answer.of(condition.test(known)))
                .orElse(Answer.OPEN);
    }

    Answer says(FactKey<Boolean> key) {
        return is(key, yes -> yes);
    }

    /** An age is reached on the birthday; without a 29 February, on the 28th (民法典 art. 202). */
    Answer aged(int years) {
        return is(born, birth -> !birth.plusYears(years).isAfter(day));
    }

    Answer minor() {
        return Answer.not(aged(18));
    }

    /** Whether one of the disabilities decides. If none does, a multiple one without its components leaves it open. */
    Answer disabled(FactKey<List<Disability>> key, Predicate<Disability> decisive) {
        return facts.get(key)
                .value()
                .map(known -> Answer.anyOf(
                        Answer.of(known.stream().anyMatch(decisive)), onlyMultiple(known) ? Answer.OPEN : Answer.NO))
                .orElse(Answer.OPEN);
    }

    private static boolean onlyMultiple(List<Disability> known) {
        return !known.isEmpty() && known.stream().allMatch(one -> one.kind() == DisabilityKind.MULTIPLE);
    }
}
