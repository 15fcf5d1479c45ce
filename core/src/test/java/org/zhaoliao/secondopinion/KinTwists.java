package org.zhaoliao.secondopinion;

import static org.zhaoliao.circumstances.ObligorFact.BIRTH_DATE;
import static org.zhaoliao.circumstances.ObligorFact.DISABILITIES;
import static org.zhaoliao.circumstances.ObligorFact.HINDRANCE;
import static org.zhaoliao.circumstances.ObligorFact.YEARLY_INCOME;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.ObligorFact;

/** By what a drawn obligor can differ, in groups of equal chance; values stand at the bounds of the law. */
final class KinTwists {

    /** With means, or without: then art. 8(3) to (5) each hang on one fact more. */
    static final List<List<Twist>> MEANS = List.of(
            List.of(),
            List.of(
                    Twist.sets(YEARLY_INCOME, new BigDecimal("19999.99")),
                    Twist.sets(ObligorFact.PROPERTY_WITHIN, true)));

    private KinTwists() {}

    static List<List<Twist>> groups() {
        Stream<List<Twist>> answers = Stream.of(
                        ObligorFact.EXTREMELY_POOR,
                        ObligorFact.ALLOWANCE,
                        ObligorFact.PROPERTY_WITHIN,
                        ObligorFact.NEARER_GONE,
                        ObligorFact.AFFORDS,
                        ObligorFact.RAISED_BY_PERSON,
                        ObligorFact.STEP_UPBRINGING,
                        ObligorFact.LIVES_WITH_PERSON,
                        ObligorFact.PROVINCIAL_INCAPACITY)
                .map(Twists::answers);
        Stream<List<Twist>> others = Stream.of(
                Twists.births(BIRTH_DATE),
                Twists.births(BIRTH_DATE),
                Twists.disabilities(DISABILITIES),
                Twists.openDisabilities(DISABILITIES),
                hindrances(),
                incomes());
        return Stream.concat(answers, others).toList();
    }

    private static List<Twist> hindrances() {
        return Stream.concat(
                        Arrays.stream(Hindrance.values()).map(hindrance -> Twist.sets(HINDRANCE, hindrance)),
                        Stream.of(
                                Twist.forgets(HINDRANCE),
                                Twist.disputes(HINDRANCE, Hindrance.NONE, Hindrance.IN_PRISON)))
                .toList();
    }

    private static List<Twist> incomes() {
        return Stream.concat(
                        Stream.of("0", "19999.99", "20000", "20000.01")
                                .map(yuan -> Twist.sets(YEARLY_INCOME, new BigDecimal(yuan))),
                        Stream.of(Twist.forgets(YEARLY_INCOME)))
                .toList();
    }
}
