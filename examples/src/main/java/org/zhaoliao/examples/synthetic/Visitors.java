package org.zhaoliao.examples.synthetic;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;

/** Invents visitors: enough in every township for a month's visits and a fifth more. */
final class Visitors {

    private static final int USUAL_CAPACITY = 40;

    private final Dice dice;
    private final People people;

    Visitors(Dice dice, People people) {
        this.dice = dice;
        this.people = people;
    }

    Stream<SyntheticVisitor> invent(DivisionCode township, List<SyntheticRecipient> recipients) {
        int wanted = (int) Math.ceil(1.2 * need(township, recipients));
        int count = Math.max(1, wanted / USUAL_CAPACITY);
        int capacity = (wanted + count - 1) / count;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SyntheticVisitor(
                        "V-%s-%02d".formatted(township, number),
                        people.name(dice.percent(40) ? Sex.MALE : Sex.FEMALE),
                        dice.phone(),
                        township,
                        capacity));
    }

    private static int need(DivisionCode township, List<SyntheticRecipient> recipients) {
        return recipients.stream()
                .filter(r -> r.form() == SupportForm.DISPERSED && township.contains(r.village()))
                .mapToInt(r -> visits(r.ledgerLevel()))
                .sum();
    }

    /** Visits a month: the less somebody can do alone, the more. */
    private static int visits(CareLevel level) {
        return switch (level) {
            case CAPABLE -> 1;
            case PARTLY_DEPENDENT -> 2;
            case WHOLLY_DEPENDENT -> 4;
        };
    }
}
