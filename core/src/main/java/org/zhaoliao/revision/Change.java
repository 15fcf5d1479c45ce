package org.zhaoliao.revision;

import java.time.Instant;
import java.time.LocalDate;
import org.zhaoliao.calendar.BeijingTime;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

/**
 * Who changed something, when, why and on what basis (变更记录).
 *
 * @param actor who: the staff identifier of the host system, not a name
 * @param at when it was entered, in the years 1 to 9999: never earlier than the change before it
 * @param why the cause, coded
 * @param basis what it rests on
 * @param kind whether something happened, or a record of it is put right
 */
public record Change(String actor, Instant at, Reason why, Citation basis, Kind kind) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /**
     * @throws InvalidInputException {@code revision.text} when a text holds half a character or the character zero, which no database keeps; {@code
     *     revision.moment} when the moment lies outside the years 1 to 9999
     */
    public Change {
        StorableText.check("actor", actor);
        StorableText.check("why", why.code());
        why.arguments().forEach(argument -> StorableText.check("why", argument));
        StorableText.check("basis", basis.document());
        StorableText.check("basis", basis.article());
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw InvalidInputException.of("at", "revision.moment", at.toString());
        }
    }

    /** A change because something happened. */
    public Change(String actor, Instant at, Reason why, Citation basis) {
        this(actor, at, why, basis, Kind.ACT);
    }

    /** The day on which it was entered (登记日), by the one time that the whole country keeps (北京时间). */
    public LocalDate day() {
        return BeijingTime.dayOf(at);
    }

    /** Whether it was entered before another one. */
    public boolean isBefore(Change other) {
        return at.isBefore(other.at);
    }

    /** The same, as the correction of what was recorded wrongly. */
    public Change correcting() {
        return new Change(actor, at, why, basis, Kind.CORRECTION);
    }

    /** The same, as the voiding of what should not have been recorded. */
    public Change voiding() {
        return new Change(actor, at, why, basis, Kind.VOIDING);
    }

    /** What a change is (变更类别). Nothing is ever taken out of a history: a mistake is answered by a further entry. */
    public enum Kind {
        /** Something happened (办理). */
        ACT,
        /** The entry before was wrong, and never was as it said (更正). Brings back what was voided. */
        CORRECTION,
        /** The aggregate was recorded by mistake (作废): it counts no longer, and frees what only one may hold. */
        VOIDING
    }
}
