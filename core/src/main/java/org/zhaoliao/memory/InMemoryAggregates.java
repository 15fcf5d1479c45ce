package org.zhaoliao.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.History;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.KeyedAggregates;

/** The aggregates of one kind: the history of each, whose last entry is the present state. */
final class InMemoryAggregates<K extends Identifier, T extends Aggregate<K>> implements KeyedAggregates<K, T> {

    private final StoredKind<T> kind;
    private final InMemoryTransactions transactions;
    private final InMemoryOutbox outbox;
    private final PresentStates<T> present;
    private final Places places = new Places();
    private final Subjects<T> subjects;
    private final Map<String, List<HistoryEntry<T>>> histories = new HashMap<>();

    InMemoryAggregates(StoredKind<T> kind, InMemoryTransactions transactions, InMemoryOutbox outbox) {
        this.kind = kind;
        this.transactions = transactions;
        this.outbox = outbox;
        this.present = new PresentStates<>(kind);
        this.subjects = new Subjects<>(kind);
    }

    @Override
    public Versioned<T> add(T aggregate, Change change) {
        return transactions.within(() -> {
            require(entries(aggregate.id().value()).isEmpty(), ConflictException.Kind.ALREADY_STORED, aggregate);
            return write(aggregate, new HistoryEntry<>(Revision.FIRST, aggregate, change));
        });
    }

    @Override
    public List<Versioned<T>> addAll(List<T> aggregates, Change change) {
        List<T> checked = Page.checkedSize(aggregates);
        return transactions.within(
                () -> checked.stream().map(aggregate -> add(aggregate, change)).toList());
    }

    @Override
    public Versioned<T> replace(T aggregate, Revision expected, Change change) {
        return transactions.within(() -> {
            List<HistoryEntry<T>> entries = entries(aggregate.id().value());
            require(!entries.isEmpty(), ConflictException.Kind.NOT_STORED, aggregate);
            require(last(entries).revision().equals(expected), ConflictException.Kind.STALE, aggregate);
            boolean takesActs = last(entries).versioned().counts() || change.kind() == Change.Kind.CORRECTION;
            require(takesActs, ConflictException.Kind.VOIDED, aggregate);
            boolean inOrder = !change.isBefore(last(entries).change());
            require(inOrder, ConflictException.Kind.BACKDATED, aggregate);
            return write(aggregate, new HistoryEntry<>(expected.next(), aggregate, change));
        });
    }

    @Override
    public Optional<Versioned<T>> find(K id) {
        return transactions.within(() -> found(id.value()));
    }

    @Override
    public List<HistoryEntry<T>> history(K id) {
        return transactions.within(() -> entries(id.value()));
    }

    @Override
    public List<T> asKnown(Collection<K> ids, Instant moment) {
        Collection<K> checked = Page.checkedSize(ids);
        return transactions.within(() -> asKnown(checked.stream().map(Identifier::value), moment));
    }

    @Override
    public Page<T> pageAsKnown(DivisionCode within, Page.Key after, int limit, Instant moment) {
        int most = Page.checkedLimit(limit);
        return transactions.within(() -> {
            List<Page.Key> keys = places.ever(within, after, most + 1);
            List<Page.Key> shown = keys.subList(0, Math.min(most, keys.size()));
            Page.Key next = keys.size() > most ? shown.get(most - 1) : Page.Key.START;
            return new Page<>(shown.stream().flatMap(key -> known(key, moment)).toList(), next);
        });
    }

    @Override
    public Map<String, List<T>> asKnownAbout(Collection<String> asked, Instant moment) {
        Collection<String> checked = Page.checkedSize(asked);
        return transactions.within(() -> {
            Map<String, List<T>> known = new HashMap<>();
            for (String subject : checked) {
                known.put(subject, asKnownAbout(subject, moment));
            }
            known.values().removeIf(List::isEmpty);
            return Map.copyOf(known);
        });
    }

    @Override
    public Page<Versioned<T>> page(DivisionCode within, Page.Key after, int limit) {
        int most = Page.checkedLimit(limit);
        return transactions.within(() -> {
            List<Page.Key> keys = present.keys(within, after, most + 1);
            List<Page.Key> shown = keys.subList(0, Math.min(most, keys.size()));
            Page.Key next = keys.size() > most ? shown.get(most - 1) : Page.Key.START;
            return new Page<>(states(shown.stream().map(Page.Key::id)), next);
        });
    }

    @Override
    public List<Versioned<T>> about(String subject) {
        return transactions.within(() -> states(present.about(subject).stream()));
    }

    @Override
    public List<Versioned<T>> with(String partner) {
        return transactions.within(() -> states(present.with(partner).stream()));
    }

    @Override
    public List<Versioned<T>> with(String from, String until, DivisionCode within) {
        return transactions.within(() -> states(present.with(from, until).stream())).stream()
                .filter(state -> within.contains(state.value().division()))
                .toList();
    }

    @Override
    public Optional<Versioned<T>> holder(String unique) {
        return transactions.within(() -> present.holder(unique).flatMap(this::found));
    }

    private Versioned<T> write(T aggregate, HistoryEntry<T> entry) {
        require(present.allows(entry.versioned()), ConflictException.Kind.NOT_UNIQUE, aggregate);
        String id = aggregate.id().value();
        List<HistoryEntry<T>> before = entries(id);
        List<HistoryEntry<T>> after =
                Stream.concat(before.stream(), Stream.of(entry)).toList();
        change(id, before, after);
        places.add(aggregate);
        subjects.add(aggregate);
        transactions.undoneBy(() -> {
            places.remove(aggregate);
            subjects.remove(aggregate);
            change(id, after, before);
        });
        outbox.announce(kind.name(), id, entry.revision(), entry.change());
        return entry.versioned();
    }

    private void change(String id, List<HistoryEntry<T>> before, List<HistoryEntry<T>> after) {
        if (!before.isEmpty()) {
            present.remove(last(before).versioned());
        }
        histories.put(id, after);
        if (!after.isEmpty()) {
            present.put(last(after).versioned());
        }
    }

    private List<HistoryEntry<T>> entries(String id) {
        return histories.getOrDefault(id, List.of());
    }

    private Optional<Versioned<T>> found(String id) {
        return states(Stream.of(id)).stream().findFirst();
    }

    private List<Versioned<T>> states(Stream<String> ids) {
        return ids.map(this::entries)
                .filter(entries -> !entries.isEmpty())
                .map(entries -> last(entries).versioned())
                .toList();
    }

    private List<T> asKnown(Stream<String> ids, Instant moment) {
        return ids.distinct()
                .sorted()
                .flatMap(id -> new History<>(entries(id)).asKnown(moment).stream())
                .map(Versioned::value)
                .toList();
    }

    private List<T> asKnownAbout(String subject, Instant moment) {
        return asKnown(subjects.ever(subject).stream(), moment).stream()
                .filter(state -> subjects.isAbout(state, subject))
                .toList();
    }

    private Stream<T> known(Page.Key key, Instant moment) {
        return asKnown(Stream.of(key.id()), moment).stream()
                .filter(state -> state.division().equals(key.division()));
    }

    private static <T> HistoryEntry<T> last(List<HistoryEntry<T>> entries) {
        return entries.get(entries.size() - 1);
    }

    private void require(boolean holds, ConflictException.Kind conflict, T aggregate) {
        if (!holds) {
            throw new ConflictException(conflict, aggregate.id());
        }
    }
}
