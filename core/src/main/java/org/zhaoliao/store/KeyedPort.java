package org.zhaoliao.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;

/** A port over keyed aggregates: hands everything on; a subclass adds the queries of its port. */
abstract class KeyedPort<K extends Identifier, T extends Aggregate<K>> implements Aggregates<K, T> {

    private final KeyedAggregates<K, T> keyed;

    KeyedPort(KeyedAggregates<K, T> keyed) {
        this.keyed = keyed;
    }

    final List<Versioned<T>> about(Identifier subject) {
        return keyed.about(subject.value());
    }

    final Map<String, List<T>> asKnownAbout(Collection<String> subjects, Instant moment) {
        return keyed.asKnownAbout(subjects, moment);
    }

    final List<Versioned<T>> with(Identifier partner) {
        return keyed.with(partner.value());
    }

    final List<Versioned<T>> with(String from, String until, DivisionCode within) {
        return keyed.with(from, until, within);
    }

    final Optional<Versioned<T>> holder(String unique) {
        return keyed.holder(unique);
    }

    @Override
    public final Versioned<T> add(T aggregate, Change change) {
        return keyed.add(aggregate, change);
    }

    @Override
    public final List<Versioned<T>> addAll(List<T> aggregates, Change change) {
        return keyed.addAll(aggregates, change);
    }

    @Override
    public final Versioned<T> replace(T aggregate, Revision expected, Change change) {
        return keyed.replace(aggregate, expected, change);
    }

    @Override
    public final Optional<Versioned<T>> find(K id) {
        return keyed.find(id);
    }

    @Override
    public final List<HistoryEntry<T>> history(K id) {
        return keyed.history(id);
    }

    @Override
    public final List<T> asKnown(Collection<K> ids, Instant moment) {
        return keyed.asKnown(ids, moment);
    }

    @Override
    public final Page<T> pageAsKnown(DivisionCode within, Page.Key after, int limit, Instant moment) {
        return keyed.pageAsKnown(within, after, limit, moment);
    }

    @Override
    public final Page<Versioned<T>> page(DivisionCode within, Page.Key after, int limit) {
        return keyed.page(within, after, limit);
    }
}
