package org.zhaoliao.continuation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationStatus;

/**
 * Whether support goes on, and why (继续救助供养认定结论).
 *
 * @param root whether support ends: the grounds, each with its facts and its article
 * @param passedOn whether the person is to be passed on to other assistance, 民发〔2021〕43号 art. 27; asks for more facts while that is open
 * @param duties what the ending requires, in the order in which it is due; empty unless support ends
 * @param division for whose rules was decided
 * @param asOf the day for which was decided
 * @param lawVersion the law of that day and place, such as {@code TK-2021}
 * @param policyVersion the version of the policy book that was used
 */
public record ContinuationDecision(
        Finding root,
        Finding passedOn,
        List<EndingDuty> duties,
        DivisionCode division,
        LocalDate asOf,
        String lawVersion,
        String policyVersion) {

    public ContinuationDecision {
        duties = List.copyOf(duties);
    }

    /** Whether support goes on. */
    public ContinuationOutcome outcome() {
        return ContinuationOutcome.of(root.verdict());
    }

    /** The grounds that are met, in the order of the law. What is only suspected is no ground. */
    public List<TerminationGround> grounds() {
        return met(root);
    }

    /** What came out of a ground, met or not; empty when it is not in force. */
    public Optional<Finding> finding(TerminationGround ground) {
        return finding(root, ground);
    }

    /** The facts to clear before an open decision can be settled, in the order of the law; empty when it is settled. */
    public List<FactRef> openFacts() {
        return List.copyOf(root.openFacts());
    }

    /** The grounds that are met, each with its article, for the written reasons. */
    public List<Reason> reasons() {
        return root.parts().stream()
                .filter(ground -> ground.verdict() == Verdict.MET)
                .map(ground -> Reason.of("continuation.reason", "@" + ground.rule(), ground.citation()))
                .toList();
    }

    /** Whether the person must be heard before support is ended, 社会救助法 art. 48. */
    public boolean isHearingDue() {
        return duties.stream().anyMatch(duty -> duty.kind() == EndingDuty.Kind.HEARING);
    }

    /**
     * The termination to be proposed on the day of the decision, on the first of the grounds; empty unless support ends.
     *
     * @param recipient whose support was verified; the division of the decision is taken for their village
     */
    public Optional<Termination> proposal(TerminationId id, RecipientId recipient) {
        return grounds().stream()
                .findFirst()
                .map(ground ->
                        new Termination(id, division, recipient, ground, asOf, TerminationStatus.PROPOSED, List.of()));
    }

    static List<TerminationGround> met(Finding root) {
        return Arrays.stream(TerminationGround.values())
                .filter(ground -> finding(root, ground)
                        .map(finding -> finding.verdict() == Verdict.MET)
                        .orElse(false))
                .toList();
    }

    private static Optional<Finding> finding(Finding root, TerminationGround ground) {
        String code = ContinuationPolicy.ground(ground).code();
        return root.parts().stream().filter(part -> part.rule().equals(code)).findFirst();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "ContinuationDecision[" + outcome() + ", " + asOf + ", " + lawVersion + "]";
    }
}
