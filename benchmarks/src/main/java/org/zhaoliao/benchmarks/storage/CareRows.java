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
import org.zhaoliao.visit.HomeVisit;

/** One way to write and read the tables of the store: all ways leave the same rows and give the same answers. */
interface CareRows extends AutoCloseable {

    /** In one transaction: the present rows, the histories with their seals, the head, the outgoing events. */
    void addAll(List<Recipient> recipients, Change change);

    /** As {@link org.zhaoliao.revision.Aggregates#page}. */
    Page<Versioned<Recipient>> page(DivisionCode within, Page.Key after, int limit);

    /** As {@link org.zhaoliao.revision.Aggregates#find}. */
    Optional<Versioned<Recipient>> find(RecipientId id);

    /** As {@link org.zhaoliao.visit.HomeVisits#plannedIn}: what a worklist of some days begins with. */
    List<Versioned<HomeVisit>> plannedIn(DivisionCode within, DateRange days);

    @Override
    default void close() {}
}
