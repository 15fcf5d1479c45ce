package org.zhaoliao.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param visitor who goes; where policy says so not the caregiver, see {@link VisitReport#byCaregiver}
 * @param plannedFor the day it is arranged for; of an extra visit the day it is made
 * @param origin whether a plan asked for it
 * @param status where it stands
 * @param attempts when somebody came and did not see the person, oldest first
 * @param report what was seen; one when it was made, else none
 * @param missReason why nobody was seen; one when it was missed, else none
 */
public record HomeVisit(
        VisitId id,
        DivisionCode division,
        RecipientId recipient,
        VisitorId visitor,
        LocalDate plannedFor,
        Origin origin,
        VisitStatus status,
        List<FailedAttempt> attempts,
        List<VisitReport> report,
        List<MissReason> missReason)
        implements Aggregate<VisitId> {

    public HomeVisit {
        attempts = List.copyOf(attempts);
        report = List.copyOf(report);
        missReason = List.copyOf(missReason);
    }

    /** Whether a plan asked for a visit (探访来源). */
    public enum Origin {
        /** A plan asked for it (计划内). */
        PLAN,
        /** Somebody came without a plan (计划外). */
        EXTRA
    }

    /**
     * Somebody came and did not see the person (探访未果). The visit is still to be made.
     *
     * @param day on which day
     * @param reason why
     */
    public record FailedAttempt(LocalDate day, MissReason reason) {}

    /** Why nobody was seen (未成行原因). */
    public enum MissReason {
        /** Nobody was at home (对象不在家). */
        NOT_AT_HOME,
        /** The visitor could not come (探访人缺勤). */
        VISITOR_ABSENT,
        /** Weather or roads (天气或道路). */
        WEATHER,
        /** Somebody else was met than the person to be visited (所见非本人). */
        WRONG_PERSON,
        /** Anything else (其他). */
        OTHER
    }

    /** A visit that a plan asks for. */
    public static HomeVisit planned(
            VisitId id, DivisionCode division, RecipientId recipient, VisitorId visitor, LocalDate day) {
        return new HomeVisit(
                id,
                division,
                recipient,
                visitor,
                day,
                Origin.PLAN,
                VisitStatus.PLANNED,
                List.of(),
                List.of(),
                List.of());
    }

    /** A visit that no plan asks for; it is recorded like another. */
    public static HomeVisit extra(
            VisitId id, DivisionCode division, RecipientId recipient, VisitorId visitor, LocalDate day) {
        return new HomeVisit(
                id,
                division,
                recipient,
                visitor,
                day,
                Origin.EXTRA,
                VisitStatus.PLANNED,
                List.of(),
                List.of(),
                List.of());
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
        return with(accepted, plannedFor, attempts, List.of(seen), List.of());
    }

    /** The visit as it was missed, after {@link #decide} accepted it. */
    public HomeVisit missed(Outcome.Accepted<VisitStatus, VisitAction> accepted, MissReason reason) {
        return with(accepted, plannedFor, attempts, List.of(), List.of(reason));
    }

    /** The visit with one more attempt that failed, after {@link #decide} accepted it. */
    public HomeVisit attempted(Outcome.Accepted<VisitStatus, VisitAction> accepted, FailedAttempt failed) {
        List<FailedAttempt> all = Stream.concat(attempts.stream(), Stream.of(failed))
                .sorted(Comparator.comparing(FailedAttempt::day))
                .toList();
        return with(accepted, plannedFor, all, List.of(), List.of());
    }

    /** The visit arranged for another day, after {@link #decide} accepted it. */
    public HomeVisit moved(Outcome.Accepted<VisitStatus, VisitAction> accepted, LocalDate day) {
        return with(accepted, day, attempts, List.of(), List.of());
    }

    /** The visit called off, after {@link #decide} accepted it. */
    public HomeVisit cancelled(Outcome.Accepted<VisitStatus, VisitAction> accepted) {
        return moved(accepted, plannedFor);
    }

    private HomeVisit with(
            Outcome.Accepted<VisitStatus, VisitAction> accepted,
            LocalDate day,
            List<FailedAttempt> tried,
            List<VisitReport> seen,
            List<MissReason> missed) {
        return new HomeVisit(id, division, recipient, visitor, day, origin, accepted.to(), tried, seen, missed);
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
