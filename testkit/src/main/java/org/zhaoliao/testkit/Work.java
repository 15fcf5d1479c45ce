package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitorId;

/** Work of several writes, which is kept or taken back. */
final class Work {

    static final Recipient RECIPIENT = Samples.recipient("one", Samples.VILLAGE);
    static final Caregiver CAREGIVER = Samples.caregiver("one", Samples.VILLAGE);
    static final Caregiver MOVED = Samples.caregiver("one", DivisionCode.of("141122"));
    static final Instant LATER = Samples.change(59).at();

    private Work() {}

    static String addBoth(CareStore store) {
        store.recipients().add(RECIPIENT, Samples.change(1));
        store.caregivers().add(CAREGIVER, Samples.change(1));
        return "done";
    }

    /** Adds what was not there, alone and with others, and replaces what was. */
    static void change(CareStore store) {
        VisitorId visitor = new VisitorId("staff-7");
        HomeVisit visit =
                HomeVisit.planned(new VisitId("v-1"), Samples.VILLAGE, Samples.RECIPIENT, visitor, Samples.DAY);
        store.recipients().add(RECIPIENT, Samples.change(2));
        store.caregivers().replace(MOVED, Revision.FIRST, Samples.change(2));
        store.visits().addAll(List.of(visit), Samples.change(2));
    }

    /** Runs the work, then throws inside the transaction; gives the message that came out of it. */
    static String failing(CareStore store, Runnable work) {
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> store.transactions().within(() -> {
                    work.run();
                    throw new IllegalStateException("broken off");
                }));
        return String.valueOf(thrown.getMessage());
    }

    /** Runs the work, then ends it with this inside the transaction. */
    static void ending(CareStore store, Throwable thrown, Runnable work) {
        store.transactions().within(() -> {
            work.run();
            throw Thrown.raised(thrown);
        });
    }

    static void assertNothingStored(CareStore store) {
        assertEquals(Optional.empty(), store.recipients().find(RECIPIENT.id()));
        assertEquals(Optional.empty(), store.recipients().withResidentId(Samples.residentId(1)));
        assertEquals(List.of(), store.caregivers().history(CAREGIVER.id()));
        assertEquals(
                List.of(),
                store.recipients().page(DivisionCode.NATION, Page.Key.START, 10).items());
        assertEquals(List.of(), store.outbox().pending(10));
    }
}
