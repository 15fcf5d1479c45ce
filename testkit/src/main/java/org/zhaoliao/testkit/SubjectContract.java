package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** Listing by recipient. */
interface SubjectContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    /** The port, as the queries by recipient know it. */
    RecipientRecords<K, T> records();

    /** One about this recipient. */
    T about(String id, RecipientId recipient);

    @Test
    @Requirement("W5.5")
    @DisplayName("a recipient nothing is known about has an empty list")
    default void nothingAboutAStranger() {
        added("one");
        assertEquals(List.of(), records().of(new RecipientId("stranger")));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("all about a recipient are listed, and nothing about another, ordered by identifier")
    default void listedByRecipient() {
        T second = about("b", Samples.RECIPIENT);
        T first = about("a", Samples.RECIPIENT);
        T another = about("c", new RecipientId("another"));
        List.of(second, first, another).forEach(one -> port().add(one, Samples.change(1)));
        assertEquals(
                List.of(new Versioned<>(first, Revision.FIRST), new Versioned<>(second, Revision.FIRST)),
                records().of(Samples.RECIPIENT));
        assertEquals(
                List.of(new Versioned<>(another, Revision.FIRST)), records().of(new RecipientId("another")));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the list about a recipient does not end before its end")
    default void longListByRecipient() {
        List<T> all = IntStream.range(100, 220)
                .mapToObj(number -> about("l-" + number, Samples.RECIPIENT))
                .toList();
        port().addAll(all, Samples.change(1));
        assertEquals(
                all.stream().map(one -> new Versioned<>(one, Revision.FIRST)).toList(),
                records().of(Samples.RECIPIENT));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what is about a recipient is known from its very moment on, and not before")
    default void knownAboutFromItsMomentOn() {
        Instant at = Samples.change(2).at();
        Instant before = at.minusNanos(declares(Difference.NO_NANOSECONDS) ? 1_000 : 1);
        T one = port().add(about("a", Samples.RECIPIENT), Samples.change(2)).value();
        assertEquals(Map.of(), records().asKnownOf(List.of(Samples.RECIPIENT), before));
        assertEquals(Map.of(Samples.RECIPIENT, List.of(one)), records().asKnownOf(List.of(Samples.RECIPIENT), at));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what was known about a recipient by a moment is the same wherever it is asked")
    default void knownAboutUnderAnotherZone() {
        Instant at = Samples.change(2).at();
        Instant before = at.minusNanos(1_000);
        for (Zones.Journey journey : Zones.JOURNEYS) {
            RecipientId recipient = new RecipientId("r-" + journey.number());
            T one = about("from-" + journey.number(), recipient);
            journey.written(() -> port().add(one, Samples.change(2)));
            assertEquals(Map.of(), journey.read(() -> records().asKnownOf(List.of(recipient), before)));
            assertEquals(
                    Map.of(recipient, List.of(one)),
                    journey.read(() -> records().asKnownOf(List.of(recipient), at)));
        }
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what is about a recipient is known from the moment it was entered, from the year 1 to the year 9999")
    default void knownAboutInEveryYear() {
        for (Instant at : Samples.MOMENTS) {
            RecipientId recipient = new RecipientId("r-" + Samples.MOMENTS.indexOf(at));
            T one = about("of-" + recipient.value(), recipient);
            port().add(one, Samples.change(at, ""));
            assertEquals(Map.of(), records().asKnownOf(List.of(recipient), at.minusNanos(1_000)), () -> "before " + at);
            assertEquals(
                    Map.of(recipient, List.of(one)), records().asKnownOf(List.of(recipient), at), () -> "at " + at);
        }
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the list shows present states, and follows when the recipient was corrected")
    default void listFollowsTheRecipient() {
        Versioned<T> before = port().add(about("a", Samples.RECIPIENT), Samples.change(1));
        RecipientId right = new RecipientId("right");
        Versioned<T> after = port().replace(about("a", right), before.revision(), Samples.change(2));
        assertEquals(List.of(), records().of(Samples.RECIPIENT));
        assertEquals(List.of(after), records().of(right));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "all about some recipients is told at once, as it was known by a moment, each under whom it was about then")
    default void knownByRecipient() {
        RecipientId another = new RecipientId("another");
        T first = port().add(about("a", Samples.RECIPIENT), Samples.change(1)).value();
        T second = port().add(about("b", Samples.RECIPIENT), Samples.change(2)).value();
        T moved = port().add(about("c", Samples.RECIPIENT), Samples.change(3)).value();
        T corrected = port().replace(
                        about("c", another), Revision.FIRST, Samples.change(4).correcting())
                .value();
        port().replace(first, Revision.FIRST, Samples.change(5).voiding());
        List<RecipientId> all = List.of(another, Samples.RECIPIENT, new RecipientId("stranger"));
        assertEquals(Map.of(), records().asKnownOf(all, Samples.change(0).at()));
        assertEquals(
                Map.of(Samples.RECIPIENT, List.of(first, second, moved)),
                records().asKnownOf(all, Samples.change(3).at()));
        assertEquals(
                Map.of(Samples.RECIPIENT, List.of(second), another, List.of(corrected)),
                records().asKnownOf(all, Samples.change(9).at()));
        assertEquals(
                Map.of(another, List.of(corrected)),
                records().asKnownOf(List.of(another, another), Samples.change(9).at()));
        assertEquals(
                Map.of(),
                records().asKnownOf(List.of(another), Samples.change(3).at()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "nobody is forgotten when many recipients are asked for at once, and nobody asks for more than ten thousand")
    default void knownOfManyRecipients() {
        Map<RecipientId, List<T>> expected = new HashMap<>();
        for (int number = 1_000; number < 1_230; number++) {
            RecipientId recipient = new RecipientId("many-" + number);
            expected.put(recipient, List.of(about("m-" + number, recipient)));
        }
        port().addAll(expected.values().stream().flatMap(List::stream).toList(), Samples.change(1));
        assertEquals(
                expected,
                records().asKnownOf(expected.keySet(), Samples.change(1).at()));
        List<RecipientId> tooMany = Collections.nCopies(Page.LARGEST + 1, Samples.RECIPIENT);
        assertLimitRefused(() -> records().asKnownOf(tooMany, Samples.change(1).at()));
    }
}
