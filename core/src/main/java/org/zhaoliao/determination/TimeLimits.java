package org.zhaoliao.determination;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;

/** Until when the next step of a determination has to be taken (办理时限, W2.3), 民发〔2021〕43号 arts. 13–18. */
public final class TimeLimits {

    private static final Map<DeterminationStatus, Limit> LIMITS = Maps.immutableEnumMap(ImmutableMap.of(
            DeterminationStatus.ACCEPTED,
            new Limit(DeterminationAction.GIVE_OPINION, DivisionLevel.TOWNSHIP, DeterminationPolicy.INVESTIGATION),
            DeterminationStatus.INVESTIGATED,
            new Limit(DeterminationAction.POST_NOTICE, DivisionLevel.TOWNSHIP, DeterminationPolicy.POSTING),
            DeterminationStatus.ON_NOTICE,
            new Limit(DeterminationAction.SEND_TO_COUNTY, DivisionLevel.TOWNSHIP, DeterminationPolicy.SENDING),
            DeterminationStatus.OBJECTED,
            new Limit(DeterminationAction.GIVE_OPINION, DivisionLevel.TOWNSHIP, DeterminationPolicy.REINVESTIGATION),
            DeterminationStatus.SENT_TO_COUNTY,
            new Limit(DeterminationAction.CONFIRM, DivisionLevel.COUNTY, DeterminationPolicy.COUNTY_REVIEW),
            DeterminationStatus.CONFIRMED,
            new Limit(DeterminationAction.PUBLISH, DivisionLevel.TOWNSHIP, DeterminationPolicy.PUBLICATION),
            DeterminationStatus.REFUSED,
            new Limit(DeterminationAction.TELL_REFUSAL, DivisionLevel.TOWNSHIP, DeterminationPolicy.REFUSAL_NOTICE)));

    private TimeLimits() {}

    /**
     * The step that waits, with which office, and its last day; empty when none has a limit. Of the county's confirmation and refusal the confirmation is named. A limit
     * follows the policy of the day on which it began; on public notice it begins when the notice is over.
     */
    public static Optional<OpenLimit> open(Determination determination, Policy policy, WorkingCalendar calendar) {
        LocalDate event = noticeEnd(determination, policy, calendar)
                .filter(end -> determination.status() == DeterminationStatus.ON_NOTICE)
                .map(DueDate::date)
                .orElse(determination.lastDay());
        return Optional.ofNullable(LIMITS.get(determination.status()))
                .map(limit -> limit.from(event, policy, calendar));
    }

    /** The last day of the last public notice, on which an objection is still in time (art. 15); empty when there was none. */
    public static Optional<DueDate> noticeEnd(Determination determination, Policy policy, WorkingCalendar calendar) {
        return determination
                .last(DeterminationAction.POST_NOTICE)
                .map(posted ->
                        policy.on(posted.on()).get(DeterminationPolicy.NOTICE).dueFrom(posted.on(), calendar));
    }

    private record Limit(DeterminationAction action, DivisionLevel office, Parameter<LegalPeriod> period) {
        OpenLimit from(LocalDate event, Policy policy, WorkingCalendar calendar) {
            PolicyValue<LegalPeriod> value = policy.on(event).cited(period);
            return new OpenLimit(
                    action, office(policy.on(event)), value.value().dueFrom(event, calendar), value.citation());
        }

        /** What the county would decide waits with the township where the decision was handed down. */
        private DivisionLevel office(Policy then) {
            return office == DivisionLevel.COUNTY ? DeterminationPolicy.decider(then) : office;
        }
    }
}
