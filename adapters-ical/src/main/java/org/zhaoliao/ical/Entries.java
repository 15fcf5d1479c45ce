package org.zhaoliao.ical;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Priority;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;

/** Single entries: what may be seen in a calendar of a visit or a duty, and no more. */
final class Entries {

    /** Kinds whose very name tells of an illness. */
    private static final Set<DutyKind> OF_ILLNESS = EnumSet.of(DutyKind.ATTEND_IN_HOSPITAL, DutyKind.ADAPT_AGREEMENT);

    private final Wording wording;
    private final Gazetteer gazetteer;
    private final Shown shown;

    Entries(Wording wording, Gazetteer gazetteer, Shown shown) {
        this.wording = wording;
        this.gazetteer = gazetteer;
        this.shown = shown;
    }

    /** The same entries, with identifiers shown in another way. */
    Entries showing(Shown other) {
        return new Entries(wording, gazetteer, other);
    }

    /** An event of the whole day, which takes up no time; one that was called off says so. */
    CalendarComponent visit(HomeVisit visit, String uid, Instant stamp) {
        VEvent event = new VEvent(new PropertyList(List.of(
                new Uid(uid),
                new DtStamp(stamp),
                new DtStart<>(visit.plannedFor()),
                new DtEnd<>(visit.plannedFor().plusDays(1)),
                summary("ical.visit", shown.of(visit.recipient().value())),
                new Description(wording.of(
                        Reason.of("ical.visitor", shown.of(visit.visitor().value())))),
                place(visit.division()),
                ImmutableClazz.CONFIDENTIAL,
                ImmutableTransp.TRANSPARENT)));
        if (visit.status() == VisitStatus.CANCELLED) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        return event;
    }

    /** A to-do; what is late is urgent. */
    CalendarComponent duty(Duty duty, String uid, Instant stamp, boolean late) {
        return new VToDo(new PropertyList(List.of(
                new Uid(uid),
                new DtStamp(stamp),
                new Due<>(duty.due().date()),
                summary("ical.duty", title(duty.kind()), shown.of(duty.subject())),
                new Description(description(duty)),
                place(duty.division()),
                ImmutableClazz.CONFIDENTIAL,
                ImmutableStatus.VTODO_NEEDS_ACTION,
                new Priority(late ? Priority.VALUE_HIGH : Priority.VALUE_MEDIUM))));
    }

    private String description(Duty duty) {
        List<Reason> said = new ArrayList<>();
        said.add(Reason.of("ical.office", gazetteer.name(duty.office())));
        said.add(Reason.of("ical.basis", duty.basis()));
        if (duty.due().certainty() == Certainty.PROVISIONAL) {
            said.add(Reason.of("ical.provisional"));
        }
        return String.join("\n", said.stream().map(wording::of).toList());
    }

    private static String title(DutyKind kind) {
        return OF_ILLNESS.contains(kind) ? "@ical.care" : Wording.argument(kind);
    }

    private Property summary(String code, Object... arguments) {
        return new Summary(wording.of(Reason.of(code, arguments)));
    }

    private Property place(DivisionCode division) {
        return new Location(gazetteer.name(division));
    }
}
