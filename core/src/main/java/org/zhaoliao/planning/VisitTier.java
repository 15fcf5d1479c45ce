package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Verdict;

/**
 * How often a recipient is visited (探访档次), 文民函〔2024〕11号 2(3) and (4); the numbers are policy.
 *
 * @param longestGapDays at most so many natural days from one visit to the next, by whatever means
 * @param faceToFaceGapDays at most so many natural days from one visit at the home to the next
 * @param graceDays natural days after the due date before a visit counts as overdue
 * @param why each circumstance that asks for this gap, in a fixed order
 * @param citation what the gap rests on
 */
public record VisitTier(int longestGapDays, int faceToFaceGapDays, int graceDays, List<Reason> why, Citation citation) {

    public VisitTier {
        why = List.copyOf(why);
    }

    /** The tier that follows from the circumstances: the shortest gap that any of them asks for; during a stay in an institution another one (W2.16). */
    public static VisitTier of(VisitCircumstances circumstances, Policy policy) {
        return circumstances.inInstitution() ? inInstitution(policy) : atHome(circumstances, policy);
    }

    /** Whoever is in an institution is not at home to be visited, and is not forgotten either. */
    private static VisitTier inInstitution(Policy policy) {
        PolicyValue<Integer> gap = policy.cited(PlanningPolicy.INSTITUTION_GAP);
        return new VisitTier(
                gap.value(),
                gap.value(),
                policy.get(PlanningPolicy.GRACE),
                List.of(Reason.of("planning.in-institution")),
                gap.citation());
    }

    private static VisitTier atHome(VisitCircumstances circumstances, Policy policy) {
        List<Claim> claims = claims(circumstances, policy);
        Claim strictest = claims.stream()
                .min(Comparator.comparing(claim -> claim.gap().value()))
                .orElseThrow();
        return new VisitTier(
                strictest.gap().value(),
                policy.get(PlanningPolicy.FACE_TO_FACE_GAP),
                policy.get(PlanningPolicy.GRACE),
                claims.stream()
                        .filter(claim ->
                                claim.gap().value().equals(strictest.gap().value()))
                        .map(Claim::reason)
                        .toList(),
                strictest.gap().citation());
    }

    private static List<Claim> claims(VisitCircumstances person, Policy policy) {
        List<Claim> claims = new ArrayList<>();
        claims.add(claim(
                policy,
                PlanningPolicy.gap(person.careLevel()),
                Reason.of("planning.care-level", Wording.argument(person.careLevel()))));
        for (KeyGroup group : person.keyGroups()) {
            claims.add(claim(
                    policy, PlanningPolicy.KEY_GROUP_GAP, Reason.of("planning.key-group", Wording.argument(group))));
        }
        int elderAge = policy.get(PlanningPolicy.ELDER_AGE);
        Verdict alone = person.livesAlone().test(answer -> answer);
        // Whoever may live alone is visited like one who does: not knowing is no reason to come less often.
        if (person.age() >= elderAge && alone != Verdict.NOT_MET) {
            String code = alone == Verdict.MET ? "planning.elder-alone" : "planning.elder-perhaps-alone";
            claims.add(claim(policy, PlanningPolicy.ELDER_ALONE_GAP, Reason.of(code, elderAge)));
        }
        if (person.openRisk()) {
            claims.add(claim(policy, PlanningPolicy.OPEN_RISK_GAP, Reason.of("planning.open-risk")));
        }
        return claims;
    }

    private static Claim claim(Policy policy, Parameter<Integer> parameter, Reason reason) {
        return new Claim(policy.cited(parameter), reason);
    }

    private record Claim(PolicyValue<Integer> gap, Reason reason) {}
}
