package org.zhaoliao.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhaoliao.person.Relation;

/** Draws cases; jqwik simplifies them towards the plain person on the plain day. */
final class DrawnCases {

    /** Days of each law, with the first and last of each, and with a February of either length. */
    static final List<LocalDate> DAYS = List.of(
            DrawnCase.PLAIN_DAY,
            LocalDate.of(2021, 7, 1),
            LocalDate.of(2021, 6, 30),
            LocalDate.of(2016, 10, 10),
            LocalDate.of(2018, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1));

    private DrawnCases() {}

    static Arbitrary<DrawnCase> all() {
        return Combinators.combine(
                        Arbitraries.of(DAYS),
                        oneOf(PersonTwists.groups()).list().ofMaxSize(7),
                        kin().list().ofMaxSize(3))
                .as(DrawnCase::new);
    }

    private static Arbitrary<Kin> kin() {
        return Combinators.combine(
                        Arbitraries.of(Relation.values()),
                        Arbitraries.of(KinTwists.MEANS),
                        oneOf(KinTwists.groups()).list().ofMaxSize(6))
                .as((relation, means, twists) -> new Kin(
                        relation, Stream.concat(means.stream(), twists.stream()).toList()));
    }

    private static Arbitrary<Twist> oneOf(List<List<Twist>> groups) {
        return Arbitraries.oneOf(groups.stream().map(Arbitraries::of).toList());
    }
}
