package org.zhaoliao.json;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.rule.Citation;

/** That an aggregate changed (待发事件). */
record EventWire(
        @Min(value = 0, message = "json.least") Long sequence,

        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String kind,

        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String id,

        @Min(value = 1, message = "json.least") Long revision,
        ChangeWire change)
        implements Wire<OutgoingEvent> {

    /** Who, when, why, on what basis (变更记录). */
    record ChangeWire(
            @Size(max = Texts.MEDIUM, message = "json.length")
            String actor,

            Instant at,
            ReasonWire why,

            @Size(max = Texts.MEDIUM, message = "json.length")
            String document,

            @Size(max = Texts.MEDIUM, message = "json.length")
            String article,

            Change.Kind kind)
            implements Wire<Change> {

        static ChangeWire of(Change change) {
            return new ChangeWire(
                    change.actor(),
                    change.at(),
                    ReasonWire.of(change.why()),
                    change.basis().document(),
                    change.basis().article(),
                    change.kind());
        }

        @Override
        public Change meaning() {
            return new Change(actor, at, why.meaning(), new Citation(document, article), kind);
        }
    }

    static EventWire of(OutgoingEvent event) {
        return new EventWire(
                event.sequence(), event.kind(), event.id(), event.revision().number(), ChangeWire.of(event.change()));
    }

    @Override
    public OutgoingEvent meaning() {
        return new OutgoingEvent(sequence, kind, id, new Revision(revision), change.meaning());
    }
}
