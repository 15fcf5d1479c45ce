package org.zhaoliao.testkit;

import java.util.List;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.Complaints;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.oversight.Inspections;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Faults that show with more than a hundred of a kind that nobody looks at much, or with its longest identifiers. */
final class BrokenHundreds {

    private BrokenHundreds() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "ends pages of inspections after a hundred", BrokenHundreds::cuttingPages, "hundredsAreListed"),
                Fault.of(
                        "keeps the last fifty entries of the history of a complaint",
                        BrokenHundreds::cuttingHistories,
                        "hundredsOfStates"),
                Fault.of(
                        "cuts identifiers in the events of some kinds",
                        BrokenHundreds::cuttingIdentifiers,
                        "longestIdentifiers"));
    }

    private static CareStore cuttingPages() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Inspections.class, good.inspections(), "page", (port, given) -> {
            int limit = Page.checkedLimit((Integer) given[2]);
            Page<Versioned<Inspection>> page =
                    port.page((DivisionCode) given[0], (Page.Key) given[1], Math.min(100, limit));
            return limit > 100 ? new Page<>(page.items(), Page.Key.START) : page;
        }));
    }

    private static CareStore cuttingHistories() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Complaints.class, good.complaints(), "history", (port, given) -> {
            List<?> entries = port.history((ComplaintId) given[0]);
            return entries.subList(Math.max(0, entries.size() - 50), entries.size());
        }));
    }

    private static CareStore cuttingIdentifiers() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good,
                Breaking.call(
                        Outbox.class,
                        good.outbox(),
                        "pending",
                        (port, given) -> port.pending((Integer) given[0]).stream()
                                .map(BrokenHundreds::cut)
                                .toList()));
    }

    private static OutgoingEvent cut(OutgoingEvent event) {
        return event.kind().equals("caregiver") || event.kind().equals("recipient")
                ? event
                : new OutgoingEvent(
                        event.sequence(),
                        event.kind(),
                        event.id().substring(0, Math.min(20, event.id().length())),
                        event.revision(),
                        event.change());
    }
}
