package org.zhaoliao.tier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisit.MissReason;
import org.zhaoliao.visit.VisitStatus;

/**
 * What came of a visit, or of an attempt at it (探访结果). Derived, never stored.
 *
 * @param kind what came of it
 * @param on the day
 * @param days how many natural days after the arranged day; negative before it
 * @param why the reason when nobody was seen; one or none
 */
public record VisitOutcome(Kind kind, LocalDate on, int days, List<MissReason> why) {

    public VisitOutcome {
        why = List.copyOf(why);
    }

    /** What came of it (探访结果类别). */
    public enum Kind {
        /** Made from the arranged day to the end of the days of grace (按时). */
        ON_TIME,
        /** Made before the arranged day (提前). */
        EARLY,
        /** Made after the days of grace (迟到). */
        LATE,
        /** Made, and no plan asked for it (计划外). */
        EXTRA,
        /** Not made, and no longer to be made (未成行). */
        MISSED,
        /** Somebody came in vain (未果). */
        FAILED_ATTEMPT,
        /** Somebody came and met another person (所见非本人). */
        WRONG_PERSON
    }

    /** What came of a visit by the policy's day: every attempt in order, then how it ended. Empty while nobody tried. */
    public static List<VisitOutcome> of(HomeVisit visit, Policy policy) {
        int grace = policy.get(TierPolicy.GRACE);
        Stream<VisitOutcome> attempts = visit.attempts().stream()
                .map(failed -> outcome(visit, tried(failed), failed.day(), List.of(failed.reason())));
        Stream<VisitOutcome> made =
                visit.doneOn().stream().map(day -> outcome(visit, made(visit, day, grace), day, List.of()));
        Stream<VisitOutcome> missed = visit.status() == VisitStatus.MISSED
                ? Stream.of(outcome(visit, Kind.MISSED, visit.plannedFor(), visit.missReason()))
                : Stream.empty();
        return Stream.of(attempts, made, missed)
                .flatMap(outcomes -> outcomes)
                .filter(outcome -> !outcome.on().isAfter(policy.day()))
                .toList();
    }

    private static Kind tried(HomeVisit.FailedAttempt failed) {
        return failed.reason() == MissReason.WRONG_PERSON ? Kind.WRONG_PERSON : Kind.FAILED_ATTEMPT;
    }

    private static Kind made(HomeVisit visit, LocalDate day, int grace) {
        if (visit.origin() == HomeVisit.Origin.EXTRA) {
            return Kind.EXTRA;
        }
        if (day.isBefore(visit.plannedFor())) {
            return Kind.EARLY;
        }
        return visit.wasLate(grace) ? Kind.LATE : Kind.ON_TIME;
    }

    private static VisitOutcome outcome(HomeVisit visit, Kind kind, LocalDate on, List<MissReason> why) {
        return new VisitOutcome(kind, on, Math.toIntExact(ChronoUnit.DAYS.between(visit.plannedFor(), on)), why);
    }
}
