package org.zhaoliao.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;

/** What was known by a moment: reads a store as it stood then. */
final class Knowledge {

    private static final int PAGE = 200;

    private final Instant moment;

    Knowledge(Instant moment) {
        this.moment = moment;
    }

    /** What was known about some recipients. */
    <K extends Identifier, T extends Aggregate<K>> Map<RecipientId, List<T>> about(
            RecipientRecords<K, T> port, Collection<RecipientId> recipients) {
        return port.asKnownOf(recipients, moment);
    }

    /** What was known of some aggregates, by their identifiers. */
    <K extends Identifier, T extends Aggregate<K>> Map<K, T> states(Aggregates<K, T> port, Collection<K> ids) {
        Map<K, T> known = new HashMap<>();
        port.asKnown(ids, moment).forEach(state -> known.put(state.id(), state));
        return known;
    }

    /** Shows every aggregate that was known to belong to a division, one by one. */
    <K extends Identifier, T extends Aggregate<K>> void each(
            Aggregates<K, T> port, DivisionCode within, Consumer<T> visitor) {
        eachPage(port, within, page -> page.forEach(visitor));
    }

    /** Shows the aggregates that were known to belong to a division, in the order of the pages, some at a time. */
    <K extends Identifier, T extends Aggregate<K>> void eachPage(
            Aggregates<K, T> port, DivisionCode within, Consumer<List<T>> visitor) {
        Page.Key after = Page.Key.START;
        do {
            Page<T> page = port.pageAsKnown(within, after, PAGE, moment);
            visitor.accept(page.items());
            after = page.next();
        } while (!after.equals(Page.Key.START));
    }
}
