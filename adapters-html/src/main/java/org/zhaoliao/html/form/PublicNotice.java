package org.zhaoliao.html.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.support.NoticeName;

/**
 * A notice that is posted in a village (公示、公布), 民发〔2021〕43号 art. 15, 17, 26. It shows name and form of support, and the name of a minor not at all; no
 * number, address, age, illness or disability, for it holds none: there is no purpose for which it could show more.
 *
 * @param kind what is made known
 * @param office the township or county that posts it
 * @param village where it is posted
 * @param posted the day
 * @param lastDay the last day of the notice, on which an objection is in time; one, or none for what is only published
 * @param entries whom it concerns, in the order of the notice
 * @param host where to object
 */
public record PublicNotice(
        Kind kind,
        DivisionCode office,
        DivisionCode village,
        LocalDate posted,
        List<LocalDate> lastDay,
        List<Entry> entries,
        HostData host) {

    /** @throws InvalidInputException {@code html.form.at-most-one} when there is more than one last day */
    public PublicNotice {
        lastDay = List.copyOf(lastDay);
        entries = List.copyOf(entries);
        if (lastDay.size() > 1) {
            throw InvalidInputException.of("lastDay", "html.form.at-most-one", Integer.toString(lastDay.size()));
        }
    }

    /** What is made known (公示事项). */
    public enum Kind {
        /** The preliminary opinion on an application, art. 15 (初审意见公示). */
        OPINION,
        /** The confirmation, art. 17 (确认公布). */
        CONFIRMATION,
        /** The intended end of support, art. 26 (终止救助供养公示). */
        ENDING
    }

    /** One person of a notice (公示对象): what a village may see of them, and nothing else. */
    public static final class Entry {

        private final NoticeName name;
        private final SupportForm form;

        private Entry(NoticeName name, SupportForm form) {
            this.name = name;
            this.form = form;
        }

        /**
         * What may be shown of a person.
         *
         * @param policy says up to which age somebody is a minor, for the place and the day of the notice
         */
        public static Entry of(PersonalDetails person, SupportForm form, Policy policy) {
            return new Entry(NoticeName.of(person, policy), form);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && entry.name.equals(name) && entry.form == form;
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, form);
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "Entry[" + name + ", " + form + "]";
        }
    }

    /** The document in Chinese. */
    public String page() {
        return page(Wording.CHINESE);
    }

    /** The document; to be written as UTF-8. */
    public String page(Wording wording) {
        Pen pen = new Pen(wording, PrintPurpose.NONE, host);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(
                "",
                List.of(pen.text("notice." + kind, pen.place(village), pen.text("notice." + kind + ".basis"))),
                List.of()));
        parts.add(persons(pen));
        lastDay.forEach(last -> parts.add(objections(pen, last)));
        parts.add(new Part.Fields(
                "",
                List.of(pen.field("notice.office", pen.place(office)), pen.field("notice.posted", pen.date(posted)))));
        return new Sheet(pen.text("notice." + kind + ".title"), pen.place(village), parts)
                .page(pen, pen.text("notice.foot"));
    }

    private Part persons(Pen pen) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    entry.name.isWithheld() ? pen.text("notice.withheld") : entry.name.shown(),
                    pen.place(village),
                    pen.wording().of(entry.form)));
        }
        return Part.Grid.of(
                pen.text("notice.persons"),
                List.of(
                        pen.text("visit.column.no"),
                        pen.text("field.name"),
                        pen.text("field.village"),
                        pen.text("notice.form")),
                rows);
    }

    private Part objections(Pen pen, LocalDate last) {
        return new Part.Fields(
                pen.text("notice.objections"),
                List.of(
                        pen.field("notice.days", pen.text("days", pen.date(posted), pen.date(last)))
                                .across(),
                        pen.hand(HandEntry.OBJECTION_OFFICE),
                        pen.hand(HandEntry.OBJECTION_PHONE)));
    }
}
