package org.zhaoliao.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;

/**
 * A visit to a recipient, arranged and made (入户探访).
 *
 * @param id identifier
 * @param division the recipient's village
 * @param recipient whom to visit
 * @param visitor who goes; never the caregiver
 * @param plannedFor the day it is arranged for
 * @param status where it stands
 * @param report what was seen; one when it was made, else none
 * @param missReason why nobody was seen; one when it was missed, else none
 */
public record HomeVisit(
        VisitId id,
        DivisionCode division,
        RecipientId recipient,
        VisitorId visitor,
        LocalDate plannedFor,
        VisitStatus status,
        List<VisitReport> report,
        List<MissReason> missReason)
        implements Aggregate<VisitId> {

    public HomeVisit {
        report = List.copyOf(report);
        missReason = List.copyOf(missReason);
    }

    /** Why nobody was seen (未成行原因). */
    public enum MissReason {
        /** Nobody was at home (对象不在家). */
        NOT_AT_HOME,
        /** The visitor could not come (探访人缺勤). */
        VISITOR_ABSENT,
        /** Weather or roads (天气或道路). */
        WEATHER,
        /** Anything else (其他). */
        OTHER
    }

    /**
     * What the life cycle answers to an action, without taking it.
     *
     * @param timing the day of the visit that the action is about, and the day of the action
     */
    public Outcome<VisitStatus, VisitAction> decide(VisitAction action, VisitLifeCycle.Timing timing) {
        return VisitLifeCycle.TABLE.decide(status, action, timing);
    }

    /** The visit as it was made, after {@link #decide} accepted it. */
    public HomeVisit recorded(Outcome.Accepted<VisitStatus, VisitAction> accepted, VisitReport seen) {
        return new HomeVisit(id, division, recipient, visitor, plannedFor, accepted.to(), List.of(seen), List.of());
    }

    /** The visit as it was missed, after {@link #decide} accepted it. */
    public HomeVisit missed(Outcome.Accepted<VisitStatus, VisitAction> accepted, MissReason reason) {
        return new HomeVisit(id, division, recipient, visitor, plannedFor, accepted.to(), List.of(), List.of(reason));
    }

    /** The visit arranged for another day, after {@link #decide} accepted it. */
    public HomeVisit moved(Outcome.Accepted<VisitStatus, VisitAction> accepted, LocalDate day) {
        return new HomeVisit(id, division, recipient, visitor, day, accepted.to(), List.of(), List.of());
    }

    /** The visit called off, after {@link #decide} accepted it. */
    public HomeVisit cancelled(Outcome.Accepted<VisitStatus, VisitAction> accepted) {
        return moved(accepted, plannedFor);
    }

    /** The day it was made. */
    public Optional<LocalDate> doneOn() {
        return report.stream().map(VisitReport::day).findFirst();
    }

    /** Whether it was made later than so many natural days of grace after the arranged day. */
    public boolean wasLate(int graceDays) {
        return doneOn().stream().anyMatch(day -> day.isAfter(plannedFor.plusDays(graceDays)));
    }

    /** Names the visit by identifier only. */
    @Override
    public String toString() {
        return "HomeVisit[" + id.value() + "]";
    }
}
