package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

/**
 * Something that is due (应办事项).
 *
 * @param kind what has to be done
 * @param about for whom, where, and by which office
 * @param due by when
 * @param latest the last day on which it is not late: the due date, or the end of the days of grace that follow it (宽限期); until then it is due and not overdue
 * @param basis on what basis
 * @param what what was seen that makes it due
 */
public record Duty(DutyKind kind, About about, DueDate due, LocalDate latest, Citation basis, Reason what) {

    /** Something that is late from the day after the due date on. */
    public Duty(DutyKind kind, About about, DueDate due, Citation basis, Reason what) {
        this(kind, about, due, due.date(), basis, what);
    }

    /**
     * Whom a duty concerns, and who has to do it.
     *
     * @param subject for whom or what: the identifier of the recipient, or of the case when there is no recipient
     * @param division where
     * @param office the division whose office is responsible (承办单位): a township, or the county
     * @param attention how much attention the person needs
     * @param matter from what it arose (事由): a case, or the day from which it is counted. With kind and subject it tells the duty from every other one, and it
     *     stays while the duty does, whatever becomes of the due date; empty where kind and subject suffice
     */
    public record About(
            String subject, DivisionCode division, DivisionCode office, Attention attention, String matter) {

        /** Somebody or something in a division; the office of its township is responsible, or the one of the division itself when it is larger. */
        public static About of(String subject, DivisionCode division) {
            DivisionLevel level = division.level();
            boolean small = level.finerThan(DivisionLevel.TOWNSHIP);
            return new About(
                    subject, division, small ? division.at(DivisionLevel.TOWNSHIP) : division, Attention.ORDINARY, "");
        }

        /** The same, with another office responsible. */
        public About by(DivisionCode responsible) {
            return new About(subject, division, responsible, attention, matter);
        }

        /** The same, with the attention that the person needs. */
        public About needing(Attention needed) {
            return new About(subject, division, office, needed, matter);
        }

        /** The same, arisen from another matter. */
        About from(String arisen) {
            return new About(subject, division, office, attention, arisen);
        }
    }

    /** For whom or what. */
    public String subject() {
        return about.subject();
    }

    /** Where. */
    public DivisionCode division() {
        return about.division();
    }

    /** The division whose office is responsible. */
    public DivisionCode office() {
        return about.office();
    }

    /** From what it arose, see {@link About#matter}. */
    public String matter() {
        return about.matter();
    }

    /** How many days late it is on a day, counted from the last one in time; 0 when it is not. */
    public int daysLate(LocalDate asOf) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(latest, asOf)));
    }

    /** The same duty, of a person who needs so much attention. */
    public Duty needing(Attention attention) {
        return new Duty(kind, about.needing(attention), due, latest, basis, what);
    }

    /** The same duty, arisen from a case or a day, or from several of these. */
    Duty from(Object... matter) {
        String arisen = Arrays.stream(matter).map(String::valueOf).collect(Collectors.joining(" "));
        return new Duty(kind, about.from(arisen), due, latest, basis, what);
    }

    /** The same duty, late only after a day. */
    Duty inTimeUntil(LocalDate day) {
        return new Duty(kind, about, due, day, basis, what);
    }

    /**
     * The order of a worklist on a day, total: who needs most attention first, then the latest, then the gravest kind, then by due date and subject, and at
     * last by whatever else tells two duties apart.
     */
    public static Comparator<Duty> order(LocalDate asOf) {
        return Comparator.comparing((Duty duty) -> duty.about().attention())
                .thenComparingInt(duty -> -duty.daysLate(asOf))
                .thenComparing(Duty::kind)
                .thenComparing(duty -> duty.due().date())
                .thenComparing(Duty::subject)
                .thenComparing(Duty::toString);
    }
}
