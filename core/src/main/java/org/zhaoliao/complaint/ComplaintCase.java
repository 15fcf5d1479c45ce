package org.zhaoliao.complaint;

import org.zhaoliao.policy.Policy;

/**
 * A complaint and the step that is to be taken: what the guards of the life cycle look at (投诉建议办理事项).
 *
 * @param complaint as it stands
 * @param step what is to be done
 * @param policy the policy of the place
 */
record ComplaintCase(Complaint complaint, ComplaintStep step, Policy policy) {

    boolean isInOrder() {
        return !step.on().isBefore(complaint.lastDay());
    }

    boolean isReasoned() {
        return !step.why().isEmpty();
    }

    /** How often the time was extended since the clocks run. */
    long extensions() {
        return complaint.round().stream()
                .filter(done -> done.action() == ComplaintAction.EXTEND)
                .count();
    }

    int mostExtensions() {
        return policy.on(step.on()).get(ComplaintPolicy.MOST_EXTENSIONS);
    }
}
