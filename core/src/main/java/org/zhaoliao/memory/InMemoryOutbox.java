package org.zhaoliao.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;

/** The events that wait and those that were delivered, by sequence. */
final class InMemoryOutbox implements Outbox {

    private static final Comparator<OutgoingEvent> LONGEST_ENTERED = Comparator.<OutgoingEvent, Instant>comparing(
                    event -> event.change().at())
            .thenComparing(OutgoingEvent::sequence);

    private final InMemoryTransactions transactions;
    private final SortedMap<Long, OutgoingEvent> waiting = new TreeMap<>();
    private final SortedMap<Long, OutgoingEvent> sent = new TreeMap<>();
    private long last;

    InMemoryOutbox(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<OutgoingEvent> pending(int limit) {
        int most = Page.checkedLimit(limit);
        return transactions.within(() -> waiting.values().stream().limit(most).toList());
    }

    @Override
    public void delivered(List<OutgoingEvent> events) {
        transactions.within(() -> {
            events.stream()
                    .map(event -> waiting.get(event.sequence()))
                    .filter(event -> event != null)
                    .forEach(event -> move(event, waiting, sent));
            return events;
        });
    }

    /** One relay at a time: the store has one lock. */
    @Override
    public int handOn(int limit, Consumer<List<OutgoingEvent>> relay) {
        int most = Page.checkedLimit(limit);
        return transactions.within(() -> {
            List<OutgoingEvent> oldest = oldestOfEach(most);
            if (!oldest.isEmpty()) {
                relay.accept(oldest);
                delivered(oldest);
            }
            return oldest.size();
        });
    }

    @Override
    public int forget(Instant enteredBefore, int limit) {
        int most = Page.checkedLimit(limit);
        return transactions.within(() -> {
            List<OutgoingEvent> old = sent.values().stream()
                    .filter(event -> event.change().at().isBefore(enteredBefore))
                    .sorted(LONGEST_ENTERED)
                    .limit(most)
                    .toList();
            old.forEach(event -> move(event, sent, new TreeMap<>()));
            return old.size();
        });
    }

    void announce(String kind, String id, Revision revision, Change change) {
        OutgoingEvent event = new OutgoingEvent(++last, kind, id, revision, change);
        waiting.put(event.sequence(), event);
        transactions.undoneBy(() -> waiting.remove(event.sequence()));
    }

    private List<OutgoingEvent> oldestOfEach(int most) {
        Set<List<String>> seen = new HashSet<>();
        return waiting.values().stream()
                .filter(event -> seen.add(List.of(event.kind(), event.id())))
                .limit(most)
                .toList();
    }

    private void move(OutgoingEvent event, Map<Long, OutgoingEvent> from, Map<Long, OutgoingEvent> to) {
        from.remove(event.sequence());
        to.put(event.sequence(), event);
        transactions.undoneBy(() -> {
            to.remove(event.sequence());
            from.put(event.sequence(), event);
        });
    }
}
