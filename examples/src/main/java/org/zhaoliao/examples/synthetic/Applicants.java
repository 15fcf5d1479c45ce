package org.zhaoliao.examples.synthetic;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.examples.synthetic.SyntheticApplicant.Expected;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Invents applicants of whom it is known beforehand what should come of their applications. */
final class Applicants {

    private final Dice dice;
    private final People people;
    private final Villages villages;

    Applicants(Dice dice, People people, Villages villages) {
        this.dice = dice;
        this.people = people;
        this.villages = villages;
    }

    List<SyntheticApplicant> invent() {
        return Stream.of(of(16, Expected.ELIGIBLE), of(14, Expected.NOT_ELIGIBLE), of(10, Expected.UNDETERMINED))
                .flatMap(group -> group)
                .toList();
    }

    private Stream<SyntheticApplicant> of(int count, Expected expected) {
        return IntStream.range(0, count).mapToObj(i -> applicant(means(expected, i), expected));
    }

    private SyntheticApplicant applicant(MeansCheck means, Expected expected) {
        int age = dice.percent(75) ? dice.between(61, 84) : dice.between(19, 57);
        return new SyntheticApplicant(
                people.aged(age, dice.percent(70) ? Sex.MALE : Sex.FEMALE),
                villages.rural(dice),
                RegisterType.RURAL,
                new Disabilities(dice).of(age),
                means,
                expected);
    }

    /** The groups that are not eligible or undetermined have different causes in turn. */
    private MeansCheck means(Expected expected, int index) {
        boolean refused = expected == Expected.NOT_ELIGIBLE;
        boolean open = expected == Expected.UNDETERMINED;
        return new MeansCheck(
                found(refused && index % 3 == 0 ? dice.yuan(24_000, 60_000) : dice.yuan(0, 2_000)),
                open && index % 2 == 0
                        ? Fact.unknown()
                        : found(refused && index % 3 == 1 ? MeansCheck.MANY_SAVINGS : MeansCheck.FEW_SAVINGS),
                open && index % 2 == 1 ? Fact.unknown() : found(!(refused && index % 3 == 2)));
    }

    private static <T> Fact<T> found(T value) {
        return Dice.known(value, FactSource.Kind.DATA_MATCH);
    }
}
