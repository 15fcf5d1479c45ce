package org.zhaoliao.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * What was known by a moment: reads a store as it stood then.
 *
 * @param moment by when something must have been recorded
 * @param later records of which more is known, each with its own moment
 */
record Knowledge(Instant moment, Map<Identifier, Instant> later) {

    private static final int PAGE = 200;

    Knowledge(Instant moment) {
        this(moment, Map.of());
    }

    /** The same, but for one record, of which more is known. */
    Knowledge but(Identifier record, Instant known) {
        return new Knowledge(moment, Map.of(record, known));
    }

    /** By when something must have been recorded to be known. */
    Instant of(Identifier id) {
        return later.getOrDefault(id, moment);
    }

    /** What was known about some recipients. */
    <K extends Identifier, T extends Aggregate<K>> Map<RecipientId, List<T>> about(
            RecipientRecords<K, T> port, Collection<RecipientId> recipients) {
        Map<RecipientId, List<T>> known = port.asKnownOf(recipients, moment);
        for (Map.Entry<Identifier, Instant> more : later.entrySet()) {
            known = with(more.getKey(), known, port.asKnownOf(recipients, more.getValue()));
        }
        return known;
    }

    /** What was known of some aggregates, by their identifiers. */
    <K extends Identifier, T extends Aggregate<K>> Map<K, T> states(Aggregates<K, T> port, Collection<K> ids) {
        Map<K, T> known = new HashMap<>();
        port.asKnown(ids, moment).forEach(state -> known.put(state.id(), state));
        for (K id : ids) {
            if (later.containsKey(id)) {
                known.remove(id);
                port.asKnown(List.of(id), of(id)).forEach(state -> known.put(id, state));
            }
        }
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

    /** All that was known, but one record as it was known later. */
    private static <K extends Identifier, T extends Aggregate<K>> Map<RecipientId, List<T>> with(
            Identifier record, Map<RecipientId, List<T>> known, Map<RecipientId, List<T>> later) {
        Map<RecipientId, List<T>> all = new HashMap<>();
        known.forEach((recipient, records) -> all.computeIfAbsent(recipient, whose -> new ArrayList<>())
                .addAll(records.stream().filter(one -> !one.id().equals(record)).toList()));
        later.forEach((recipient, records) -> all.computeIfAbsent(recipient, whose -> new ArrayList<>())
                .addAll(records.stream().filter(one -> one.id().equals(record)).toList()));
        all.values().forEach(records -> records.sort(Comparator.comparing(Aggregate::id)));
        return all;
    }
}
