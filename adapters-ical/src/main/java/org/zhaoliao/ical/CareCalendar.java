package org.zhaoliao.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.Worklist;

/**
 * The calendar of an office or a visitor (工作日历): each arranged visit as an event of its day, each duty as a to-do that is due on its day.
 *
 * <p>Entries name the village, and for persons a token that only the host can look up, or what it shows instead, see {@link #showing}; never a person, and
 * nothing of their health. The same input gives the same text, since the time stamp is an argument. An entry keeps its UID from one export to the next, and
 * from the calendar of the office to that of a visitor, under the same key; see {@link #after}.
 */
public final class CareCalendar {

    private static final String PRODUCT = "-//Zhaoliao//Care calendar//EN";
    private static final Comparator<HomeVisit> ORDER = Comparator.comparing(HomeVisit::plannedFor)
            .thenComparing(HomeVisit::recipient)
            .thenComparing(HomeVisit::id);

    private final Entries entries;
    private final Keyed keyed;
    private final Earlier earlier;

    private CareCalendar(Entries entries, Keyed keyed, Earlier earlier) {
        this.entries = entries;
        this.keyed = keyed;
        this.earlier = earlier;
    }

    /**
     * A calendar in one language.
     *
     * @param gazetteer names the villages and offices; one that it does not know is shown by its code
     * @param key makes the UIDs and tokens, which stay under the same key. The host keeps it secret, for whoever has it can find out by trying which identifier
     *     one is made of; 32 random bytes for HMAC-SHA-256
     */
    public static CareCalendar in(Wording wording, Gazetteer gazetteer, SecretKey key) {
        Keyed keyed = new Keyed(key);
        return new CareCalendar(new Entries(wording, gazetteer, Shown.tokens(keyed)), keyed, Earlier.none());
    }

    /**
     * This calendar, with the host's own case numbers (案号) where tokens would stand.
     *
     * @param caseNumbers what is shown for an identifier of a recipient, a visitor or a case. The host answers for it that nobody outside can tell from it who is
     *     meant: no name, no ID number, no telephone, in whatever way of writing
     */
    public CareCalendar showing(UnaryOperator<String> caseNumbers) {
        return new CareCalendar(entries.showing(new Shown(keyed, caseNumbers)), keyed, earlier);
    }

    /** The token that stands for an identifier, under which the host's system can find it. */
    public String token(String identifier) {
        return Shown.token(keyed, identifier);
    }

    /**
     * This calendar, following an earlier export: an entry that differs from the one with its UID, such as a visit that was moved or called off, gets the
     * next SEQUENCE, so that other calendars take the change.
     *
     * @param text the earlier export, as it was written
     * @throws InvalidInputException {@code ical.earlier} when it is no calendar
     */
    public CareCalendar after(String text) {
        return new CareCalendar(entries, keyed, Earlier.read(text));
    }

    /**
     * Writes the calendar. Store or send it as UTF-8.
     *
     * @param visits arranged visits, as the host stored them under its identifiers, in any order
     * @param worklist the duties, to-dos in their order
     * @param stamp when it is written, down to the second
     */
    public String write(Collection<HomeVisit> visits, Worklist worklist, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Uids uids = new Uids(keyed);
        Instant second = stamp.truncatedTo(ChronoUnit.SECONDS);
        List<HomeVisit> inOrder = visits.stream().sorted(ORDER).toList();
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
