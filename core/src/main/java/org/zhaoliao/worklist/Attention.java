package org.zhaoliao.worklist;

import com.google.common.collect.Comparators;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.risk.RiskLevel;

/**
 * How much attention the person of a duty needs (关注程度), derived: the graver an open risk, the more; at the same risk, the key groups (重点人群) more
 * than others. 文民函〔2024〕11号 2(4).
 *
 * @param risk the gravest level of an open risk; none when there is no open risk
 * @param keyGroup whether the person is of a key group
 */
public record Attention(List<RiskLevel> risk, boolean keyGroup) implements Comparable<Attention> {

    /** No open risk, no key group: also of whoever is not a recipient yet. */
    public static final Attention ORDINARY = new Attention(List.of(), false);

    private static final Comparator<Attention> MOST_FIRST = Comparator.comparing(
                    Attention::gravest, Comparators.emptiesLast(Comparator.<RiskLevel>naturalOrder()))
            .thenComparing(attention -> !attention.keyGroup);

    public Attention {
        risk = List.copyOf(risk);
    }

    /** What a person needs on the policy's day. */
    public static Attention of(CaseFile file, Policy policy) {
        List<RiskLevel> gravest = file.openRisks(policy).stream()
                .map(risk -> risk.grade().level())
                .sorted()
                .limit(1)
                .toList();
        return new Attention(gravest, !file.keyGroups(policy).isEmpty());
    }

    /** Who needs more comes first. */
    @Override
    public int compareTo(Attention other) {
        return MOST_FIRST.compare(this, other);
    }

    private Optional<RiskLevel> gravest() {
        return risk.isEmpty() ? Optional.empty() : Optional.of(Collections.min(risk));
    }
}
