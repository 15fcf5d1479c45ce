package org.zhaoliao.memory;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;

/** The events that wait, by sequence. */
final class InMemoryOutbox implements Outbox {

    private final InMemoryTransactions transactions;
    private final SortedMap<Long, OutgoingEvent> waiting = new TreeMap<>();
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
        transactions.within(() -> events.stream().map(this::removed).toList());
    }

    void announce(String kind, String id, Revision revision, Change change) {
        OutgoingEvent event = new OutgoingEvent(++last, kind, id, revision, change);
        waiting.put(event.sequence(), event);
        transactions.undoneBy(() -> waiting.remove(event.sequence()));
    }

    private long removed(OutgoingEvent event) {
        OutgoingEvent waited = waiting.remove(event.sequence());
        if (waited != null) {
            transactions.undoneBy(() -> waiting.put(waited.sequence(), waited));
        }
        return event.sequence();
    }
}
