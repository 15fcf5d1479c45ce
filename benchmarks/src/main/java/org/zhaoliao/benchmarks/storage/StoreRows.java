package org.zhaoliao.benchmarks.storage;

import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;

/** By the store of the library, as a host calls it. */
record StoreRows(CareStore store) implements CareRows {

    @Override
    public void addAll(List<Recipient> recipients, Change change) {
        store.recipients().addAll(recipients, change);
    }

    @Override
    public Page<Versioned<Recipient>> page(DivisionCode within, Page.Key after, int limit) {
        return store.recipients().page(within, after, limit);
    }

    @Override
    public Optional<Versioned<Recipient>> find(RecipientId id) {
        return store.recipients().find(id);
    }

    @Override
    public List<Versioned<HomeVisit>> plannedIn(DivisionCode within, DateRange days) {
        return store.visits().plannedIn(within, days);
    }
}
