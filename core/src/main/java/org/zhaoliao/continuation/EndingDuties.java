package org.zhaoliao.continuation;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.continuation.EndingDuty.Kind;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationPolicy;

/**
 * What an ending that is proposed on a day requires.
 *
 * @param policy of that day
 */
record EndingDuties(Policy policy) {

    /**
     * In the order in which they are due.
     *
     * @param grounds those that are met, in the order of the law; nothing is owed when there are none
     * @param passedOn whether the person is passed on
     */
    List<EndingDuty> of(List<TerminationGround> grounds, Finding passedOn) {
        List<EndingDuty> duties = new ArrayList<>();
        if (grounds.isEmpty()) {
            return duties;
        }
        // A termination has one ground, the first: the guards of its life cycle ask for a hearing by the same.
        if (!policy.get(TerminationPolicy.NO_HEARING).contains(grounds.get(0))) {
            addIfOwed(duties, Kind.HEARING, TerminationPolicy.HEARING);
        }
        addIfOwed(duties, Kind.WRITTEN_REASONS, ContinuationPolicy.WRITTEN_REASONS);
        if (passedOn.verdict() == Verdict.MET) {
            duties.add(new EndingDuty(Kind.OTHER_ASSISTANCE, passedOn.citation()));
        }
        return duties;
    }

    private void addIfOwed(List<EndingDuty> duties, Kind kind, Parameter<Boolean> flag) {
        PolicyValue<Boolean> owed = policy.cited(flag);
        if (owed.value()) {
            duties.add(new EndingDuty(kind, owed.citation()));
        }
    }
}
