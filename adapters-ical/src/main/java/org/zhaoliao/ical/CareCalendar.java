package org.zhaoliao.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.crypto.SecretKey;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.Worklist;

/**
 * The calendar of an office or a visitor (工作日历): each planned visit as an event of its day, each duty as a to-do that is due on its day.
 *
 * <p>Entries name identifiers and the village, never a person, and nothing of their health. The same input gives the same text, since the time stamp is an
 * argument. An entry keeps its UID from one export to the next under the same key; see {@link #after}.
 */
public final class CareCalendar {

    private static final String PRODUCT = "-//Zhaoliao//Care calendar//EN";
    private static final Comparator<PlannedVisit> ORDER = Comparator.comparing(PlannedVisit::day)
            .thenComparing(PlannedVisit::recipient)
            .thenComparing(visit -> visit.visitor().value());

    private final Entries entries;
    private final SecretKey key;
    private final Earlier earlier;

    private CareCalendar(Entries entries, SecretKey key, Earlier earlier) {
        this.entries = entries;
        this.key = key;
        this.earlier = earlier;
    }

    /**
     * A calendar in one language.
     *
     * @param gazetteer names the villages and offices; one that it does not know is shown by its code
     * @param key makes the UIDs, which stay under the same key. The host keeps it secret, for whoever has it can find out by trying which identifier a UID is
     *     made of; 32 random bytes for HMAC-SHA-256
     */
    public static CareCalendar in(Wording wording, Gazetteer gazetteer, SecretKey key) {
        return new CareCalendar(new Entries(wording, gazetteer), key, Earlier.none());
    }

    /**
     * This calendar, following an earlier export: an entry that differs from the one with its UID, such as a visit that was moved within the month, gets the
     * next SEQUENCE, so that other calendars take the change.
     *
     * @param text the earlier export, as it was written
     * @throws InvalidInputException {@code ical.earlier} when it is no calendar
     */
    public CareCalendar after(String text) {
        return new CareCalendar(entries, key, Earlier.read(text));
    }

    /**
     * Writes the calendar. Store or send it as UTF-8.
     *
     * @param visits planned visits, in any order
     * @param worklist the duties, to-dos in their order
     * @param stamp when it is written, down to the second
     */
    public String write(Collection<PlannedVisit> visits, Worklist worklist, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Uids uids = new Uids(key);
        Instant second = stamp.truncatedTo(ChronoUnit.SECONDS);
        List<PlannedVisit> inOrder = visits.stream().sorted(ORDER).toList();
        inOrder.forEach(visit -> add(calendar, entries.visit(visit, uids.of(visit), second)));
        for (Duty duty : worklist.duties()) {
            add(calendar, entries.duty(duty, uids.of(duty), second, duty.daysLate(worklist.asOf()) > 0));
        }
        return FoldedLines.of(text(calendar));
    }

    private void add(Calendar calendar, CalendarComponent entry) {
        calendar.add(earlier.inSequence(entry));
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, FoldedLines.UNFOLDED).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
