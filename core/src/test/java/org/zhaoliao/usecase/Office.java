package org.zhaoliao.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.store.CareStore;

/** An office with one recipient and an empty desk. */
record Office(CareStore store, Recipient recipient) {

    static Office with(Recipient recipient, LocalDate since) {
        CareStore store = InMemoryStore.empty();
        store.recipients().add(recipient, change(since));
        return new Office(store, recipient);
    }

    static Change change(LocalDate day) {
        return new Change("clerk", moment(day), Reason.of("rule.yes"), new Citation("Example Act", "1"));
    }

    static Instant moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
