package org.zhaoliao.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

/**
 * How often there were complaints about the same person of late (重复投诉), which may be the sign of a risk (W4.6). Never stored. Suggestions do not count, nor
 * what was not accepted.
 *
 * @param days the days on which they came in, in order
 * @param since the first day that is looked at
 * @param threshold from how many on they are a sign
 * @param citation what the threshold rests on
 */
public record RepeatedComplaints(List<LocalDate> days, LocalDate since, int threshold, Citation citation) {

    public RepeatedComplaints {
        days = List.copyOf(days);
    }

    /** How many. */
    public int count() {
        return days.size();
    }

    /** Those about a caregiver, up to the day of the policy. */
    public static RepeatedComplaints about(CaregiverId caregiver, List<Complaint> complaints, Policy policy) {
        return count(
                complaint ->
                        complaint.caregiver().value().filter(caregiver::equals).isPresent(),
                complaints,
                policy);
    }

    /** Those about a recipient's care, up to the day of the policy. */
    public static RepeatedComplaints about(RecipientId recipient, List<Complaint> complaints, Policy policy) {
        return count(
                complaint -> complaint.about().value().filter(recipient::equals).isPresent(), complaints, policy);
    }

    /** Whether there are so many that they are a sign. */
    public boolean isSign() {
        return count() >= threshold;
    }

    /** What was seen, as the evidence of a risk signal; names nobody. */
    public Reason evidence() {
        return Reason.of("complaint.repeated", count(), since, threshold);
    }

    private static RepeatedComplaints count(Predicate<Complaint> same, List<Complaint> complaints, Policy policy) {
        PolicyValue<Integer> threshold = policy.cited(ComplaintPolicy.REPEAT_COUNT);
        LocalDate since = policy.day().minusDays(policy.get(ComplaintPolicy.REPEAT_DAYS) - 1L);
        List<LocalDate> days = complaints.stream()
                .filter(complaint -> complaint.kind() == Complaint.Kind.COMPLAINT)
                .filter(complaint -> complaint.status() != ComplaintStatus.NOT_ACCEPTED)
                .filter(complaint -> !complaint.receivedOn().isBefore(since)
                        && !complaint.receivedOn().isAfter(policy.day()))
                .filter(same)
                .map(Complaint::receivedOn)
                .sorted()
                .toList();
        return new RepeatedComplaints(days, since, threshold.value(), threshold.citation());
    }
}
