package org.zhaoliao.benchmarks.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.benchmarks.lifecycle.SampleLifeCycle.Refusal;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintStep;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.reason.Reason;

@DisplayName("W4.5: the steps of a complaint that the benchmark compares")
class SameStepsTest {

    private static final int DAYS = 80;

    @Test
    @DisplayName(
            "are answered alike by the core and by hand on every day, with and without a reason, extended before or not")
    void alike() {
        Set<Object> answers = new HashSet<>();
        for (Complaint complaint : List.of(SampleComplaints.inHandling(), SampleComplaints.extended())) {
            for (int day = 0; day < DAYS; day++) {
                for (ComplaintAction action : ComplaintAction.values()) {
                    ComplaintStep step = SampleComplaints.step(action, day);
                    same(complaint, step, answers);
                    same(complaint, ComplaintStep.of(action, step.on()), answers);
                }
            }
        }
        assertTrue(answers.containsAll(List.of(
                Set.of("complaint.not-before"),
                Set.of("complaint.extensions", "complaint.extended-late"),
                Set.of("complaint.paused-late"),
                Set.of("lifecycle.no-row"))));
    }

    private static void same(Complaint complaint, ComplaintStep step, Set<Object> answers) {
        Outcome<?, ?> outcome = SampleComplaints.decide(complaint, step);
        Object core = outcome.<Object>fold(accepted -> accepted.to(), refused -> codes(refused.reasons()));
        Object byHand = SampleComplaints.byHand(complaint, step);
        assertEquals(
                core, byHand instanceof Refusal refusal ? new TreeSet<>(refusal.reasons()) : byHand, step::toString);
        answers.add(core);
    }

    private static Set<String> codes(List<Reason> reasons) {
        return new TreeSet<>(reasons.stream().map(Reason::code).toList());
    }
}
