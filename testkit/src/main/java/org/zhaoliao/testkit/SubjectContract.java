package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** Listing by recipient. */
interface SubjectContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    /** The query of the port. */
    List<Versioned<T>> of(RecipientId recipient);

    /** One about this recipient. */
    T about(String id, RecipientId recipient);

    @Test
    @Requirement("W5.5")
    @DisplayName("a recipient nothing is known about has an empty list")
    default void nothingAboutAStranger() {
        added("one");
        assertEquals(List.of(), of(new RecipientId("stranger")));
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
                of(Samples.RECIPIENT));
        assertEquals(List.of(new Versioned<>(another, Revision.FIRST)), of(new RecipientId("another")));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the list shows present states, and follows when the recipient was corrected")
    default void listFollowsTheRecipient() {
        Versioned<T> before = port().add(about("a", Samples.RECIPIENT), Samples.change(1));
        RecipientId right = new RecipientId("right");
        Versioned<T> after = port().replace(about("a", right), before.revision(), Samples.change(2));
        assertEquals(List.of(), of(Samples.RECIPIENT));
        assertEquals(List.of(after), of(right));
    }
}
