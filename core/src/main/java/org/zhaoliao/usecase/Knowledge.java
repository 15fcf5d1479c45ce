package org.zhaoliao.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.History;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/** What was known by a moment: reads a store as it stood then. */
final class Knowledge {

    private static final int PAGE = 500;

    private final Function<Identifier, Instant> moments;

    Knowledge(Instant moment) {
        this(id -> moment);
    }

    private Knowledge(Function<Identifier, Instant> moments) {
        this.moments = moments;
    }

    /** The same, but for one record, of which more is known. */
    Knowledge but(Identifier record, Instant later) {
        return new Knowledge(id -> id.equals(record) ? later : moments.apply(id));
    }

    /** By when something must have been recorded to be known. */
    Instant of(Identifier id) {
        return moments.apply(id);
    }

    /** The state that was known; empty when nothing was recorded by then, or it was voided. */
    <K extends Identifier, T extends Aggregate<K>> Optional<T> state(Aggregates<K, T> port, K id) {
        return new History<>(port.history(id)).asKnown(of(id)).map(Versioned::value);
    }

    /** The known states of aggregates that are stored now. */
    <K extends Identifier, T extends Aggregate<K>> List<T> states(Aggregates<K, T> port, List<Versioned<T>> present) {
        return present.stream()
                .flatMap(stored -> state(port, stored.value().id()).stream())
                .toList();
    }

    /** Shows every aggregate of a division as it was known, a page at a time. */
    <K extends Identifier, T extends Aggregate<K>> void each(
            Aggregates<K, T> port, DivisionCode within, Consumer<T> visitor) {
        Page.<Versioned<T>>stream(after -> port.page(within, after, PAGE))
                .flatMap(stored -> state(port, stored.value().id()).stream())
                .forEach(visitor);
    }
}
