package org.zhaoliao.caregiver;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Finding;

/**
 * Somebody who was examined as a caregiver, to be chosen or not (照料服务人候选).
 *
 * @param candidacy who, and for whom
 * @param group among whom they were found
 * @param requirements whether they meet the requirements
 * @param flags what whoever decides should see
 */
public record Candidate(Candidacy candidacy, CandidateGroup group, Finding requirements, List<Reason> flags) {

    public Candidate {
        flags = List.copyOf(flags);
    }

    /**
     * Examines candidates on the day of the policy and puts them in the order in which they are asked: those who meet the requirements first, then those of
     * whom something is not known; among them by the order of preference, then those with fewer in care, then by identifier. Time grows with n log n.
     */
    public static List<Candidate> ranked(Collection<Candidacy> candidacies, Policy policy) {
        List<CandidateGroup> preference = policy.get(CaregiverPolicy.PREFERENCE);
        return candidacies.stream()
                .map(candidacy -> examined(candidacy, policy))
                .sorted(Comparator.comparing((Candidate candidate) -> place(candidate.requirements()))
                        .thenComparing(candidate -> preference.indexOf(candidate.group()))
                        .thenComparing(candidate -> candidate.candidacy().inCare())
                        .thenComparing(
                                candidate -> candidate.candidacy().caregiver().id()))
                .toList();
    }

    private static Candidate examined(Candidacy candidacy, Policy policy) {
        return new Candidate(
                candidacy,
                CandidateGroup.of(candidacy.relation()),
                CaregiverRequirements.examine(candidacy, policy),
                CaregiverRequirements.flags(candidacy, policy));
    }

    private static int place(Finding requirements) {
        return switch (requirements.verdict()) {
            case MET -> 0;
            case UNDETERMINED -> 1;
            case NOT_MET -> 2;
        };
    }

    /** Names the caregiver by identifier only. */
    @Override
    public String toString() {
        return "Candidate[" + candidacy.caregiver().id().value() + ", " + requirements.verdict() + "]";
    }
}
