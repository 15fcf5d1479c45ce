package org.zhaoliao.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every state an aggregate ever had (变更历史), read in two times: when something held, and when it was known.
 *
 * @param entries oldest first
 */
public record History<T>(List<HistoryEntry<T>> entries) {

    public History {
        entries = List.copyOf(entries);
    }

    /** The state as it was known at a moment (当时所知); empty when nothing was recorded by then, or it was voided by then. */
    public Optional<Versioned<T>> asKnown(Instant known) {
        return last(knownBy(known)).map(HistoryEntry::versioned).filter(Versioned::counts);
    }

    /**
     * The state that held at a moment, as it is known at another, mostly a later one (某时点状态): a correction counts from the moment of the act it
     * corrects, and what was voided by then never held.
     *
     * @param held when it held
     * @param known by when it must have been recorded
     */
    public Optional<Versioned<T>> asOf(Instant held, Instant known) {
        List<HistoryEntry<T>> recorded = knownBy(known);
        if (last(recorded).filter(entry -> entry.is(Change.Kind.VOIDING)).isPresent()) {
            return Optional.empty();
        }
        List<HistoryEntry<T>> counting = new ArrayList<>();
        for (HistoryEntry<T> entry : recorded) {
            boolean later = entry.is(Change.Kind.ACT) && entry.change().at().isAfter(held);
            if (later) {
                break;
            }
            counting.add(entry);
        }
        boolean happened = counting.stream()
                .anyMatch(entry ->
                        entry.is(Change.Kind.ACT) && !entry.change().at().isAfter(held));
        return happened
                ? counting.stream()
                        .filter(entry -> !entry.is(Change.Kind.VOIDING))
                        .reduce((earlier, later) -> later)
                        .map(HistoryEntry::versioned)
                : Optional.empty();
    }

    /**
     * From which state to which each entry led, oldest first.
     *
     * @param status reads what is to be compared, mostly the status of a life cycle
     */
    public <S> List<Passage<S>> passages(Function<? super T, ? extends S> status) {
        List<Passage<S>> passages = new ArrayList<>();
        List<S> from = List.of();
        for (HistoryEntry<T> entry : entries) {
            S to = status.apply(entry.state());
            passages.add(new Passage<>(from, to, entry.revision(), entry.change()));
            from = List.of(to);
        }
        return passages;
    }

    private List<HistoryEntry<T>> knownBy(Instant moment) {
        return entries.stream()
                .filter(entry -> !entry.change().at().isAfter(moment))
                .toList();
    }

    private static <E> Optional<E> last(List<E> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    }

    /**
     * One step of a history (状态变迁).
     *
     * @param from the state before; none at the first entry
     * @param to the state after
     * @param revision the revision it got
     * @param change who, when, why, on what basis
     */
    public record Passage<S>(List<S> from, S to, Revision revision, Change change) {}
}
