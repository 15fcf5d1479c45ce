package org.zhaoliao.ical;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Sequence;
import org.zhaoliao.reason.InvalidInputException;

/** What an earlier export said under each UID, and how often it had changed by then. */
final class Earlier {

    private static final List<String> SUBSTANCE = List.of(
            Property.DTSTART, Property.DUE, Property.SUMMARY, Property.DESCRIPTION, Property.LOCATION, Property.STATUS);

    private final Map<String, CalendarComponent> entries = new HashMap<>();

    private Earlier() {}

    static Earlier none() {
        return new Earlier();
    }

    static Earlier read(String text) {
        Earlier earlier = new Earlier();
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.<CalendarComponent>getComponents()
                    .forEach(entry -> earlier.entries.put(value(entry, Property.UID), entry));
        } catch (ParserException noCalendar) {
            throw InvalidInputException.of("line " + noCalendar.getLineNo(), "ical.earlier", "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return earlier;
    }

    /** The entry with its SEQUENCE: one more than before when what it says changed. */
    CalendarComponent inSequence(CalendarComponent entry) {
        CalendarComponent before = entries.get(value(entry, Property.UID));
        entry.add(new Sequence(
                before == null ? 0 : sequence(before) + (substance(entry).equals(substance(before)) ? 0 : 1)));
        return entry;
    }

    private static int sequence(CalendarComponent entry) {
        return entry.<Sequence>getProperty(Property.SEQUENCE)
                .map(Sequence::getSequenceNo)
                .orElse(0);
    }

    private static List<String> substance(CalendarComponent entry) {
        return SUBSTANCE.stream().map(name -> value(entry, name)).toList();
    }

    private static String value(CalendarComponent entry, String name) {
        return entry.<Property>getProperty(name).map(Content::getValue).orElse("");
    }
}
