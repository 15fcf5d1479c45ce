package org.zhaoliao.complaint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Citation;

/**
 * The time limit that runs for a complaint or suggestion (办理时限).
 *
 * @param code {@code complaint.limit.acknowledge}, {@code .answer}, {@code .continue} or {@code .close}; its text says what is due
 * @param due by when; the days of a pause do not count, and every extension adds its time
 * @param citation what the time rests on
 */
public record ComplaintClock(String code, DueDate due, Citation citation) {

    private static final Limit TO_ANSWER = new Limit("complaint.limit.answer", ComplaintPolicy.ANSWER);
    private static final Limit TO_CONTINUE = new Limit("complaint.limit.continue", ComplaintPolicy.LONGEST_PAUSE);

    private static final Map<ComplaintStatus, Limit> NEXT = Maps.immutableEnumMap(ImmutableMap.of(
            ComplaintStatus.RECEIVED, new Limit("complaint.limit.acknowledge", ComplaintPolicy.ACKNOWLEDGE),
            ComplaintStatus.ACCEPTED, TO_ANSWER,
            ComplaintStatus.IN_HANDLING, TO_ANSWER,
            ComplaintStatus.REOPENED, TO_ANSWER,
            ComplaintStatus.ANSWERED, new Limit("complaint.limit.close", ComplaintPolicy.CLOSE)));

    /**
     * What is due next, under the policy of the day from which the clock runs; nothing when it is closed or was not accepted. During a pause it is the end of
     * the pause that is due: nothing rests for ever.
     */
    public static Optional<ComplaintClock> next(Complaint complaint, Policy policy, WorkingCalendar calendar) {
        if (complaint.status() == ComplaintStatus.PAUSED) {
            return Optional.of(TO_CONTINUE.plain(complaint.lastDay(), policy, calendar));
        }
        return Optional.ofNullable(NEXT.get(complaint.status()))
                .map(limit -> limit.running(ComplaintRound.of(complaint, policy, calendar), policy, calendar));
    }

    private record Limit(String code, Parameter<LegalPeriod> period) {
        ComplaintClock plain(LocalDate event, Policy policy, WorkingCalendar calendar) {
            PolicyValue<LegalPeriod> value = policy.on(event).cited(period);
            return new ComplaintClock(code, value.value().dueFrom(event, calendar), value.citation());
        }

        ComplaintClock running(ComplaintRound round, Policy policy, WorkingCalendar calendar) {
            PolicyValue<LegalPeriod> value = policy.on(round.from()).cited(period);
            return new ComplaintClock(code, round.due(value.value(), policy, calendar), value.citation());
        }
    }
}
