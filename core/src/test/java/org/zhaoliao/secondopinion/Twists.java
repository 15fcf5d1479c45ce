package org.zhaoliao.secondopinion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.rule.FactKey;

/** Differences that persons and obligors have alike. */
final class Twists {

    private static final LocalDate LEAP_DAY = LocalDate.of(2008, 2, 29);

    private Twists() {}

    /** Around every age the law names, a day before, on and after the birthday; and a birthday that most years lack. */
    static List<Twist> births(FactKey<LocalDate> key) {
        Stream<Twist> around = Stream.of(15, 16, 17, 18, 30, 59, 60, 69, 70)
                .flatMap(age -> Stream.of(0, 1, -1).map(days -> Twist.born(key, age, days)));
        Stream<Twist> others = Stream.of(
                Twist.sets(key, LEAP_DAY),
                Twist.forgets(key),
                Twist.forgets(key),
                Twist.disputes(key, LEAP_DAY.minusYears(40), LEAP_DAY.minusYears(60)));
        return Stream.concat(around, others).toList();
    }

    /** Every certified kind and grade. */
    static List<Twist> disabilities(FactKey<List<Disability>> key) {
        return Arrays.stream(DisabilityKind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, 4)
                        .mapToObj(grade -> Twist.adds(key, new Disability(kind, grade), kind + " of grade " + grade)))
                .toList();
    }

    /** None that is agreed on: nobody asked, or one paper names a disability and another does not. */
    static List<Twist> openDisabilities(FactKey<List<Disability>> key) {
        return List.of(
                Twist.forgets(key), Twist.disputes(key, List.of(), List.of(new Disability(DisabilityKind.VISUAL, 1))));
    }

    /** Both answers to a plain question, no answer, and two. */
    static List<Twist> answers(FactKey<Boolean> key) {
        return List.of(
                Twist.sets(key, true), Twist.sets(key, false), Twist.forgets(key), Twist.disputes(key, true, false));
    }
}
