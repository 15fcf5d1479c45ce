package org.zhaoliao.usecase;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;

/** Puts everything recorded of a recipient side by side, as it was known by a moment. */
public final class ReadCaseFiles {

    private final CareStore store;
    private final Knowledge known;

    /** Reads from a store what was recorded by the moment, that moment included. */
    public ReadCaseFiles(CareStore store, Instant moment) {
        this(store, new Knowledge(moment));
    }

    ReadCaseFiles(CareStore store, Knowledge known) {
        this.store = store;
        this.known = known;
    }

    /**
     * Shows the case files of a division, in the order of its pages. It asks the store a fixed number of times for some hundred recipients, and holds what
     * is known of those in memory.
     */
    public void each(DivisionCode within, Consumer<CaseFile> visitor) {
        known.eachPage(store.recipients(), within, recipients -> of(recipients).forEach(visitor));
    }

    /** The case file of a recipient. */
    public CaseFile of(Recipient recipient) {
        return of(List.of(recipient)).get(0);
    }

    /** The case files of some recipients, in their order. */
    List<CaseFile> of(List<Recipient> recipients) {
        Shelf shelf =
                new Shelf(store, known, recipients.stream().map(Recipient::id).toList());
        return recipients.stream().map(shelf::file).toList();
    }
}
