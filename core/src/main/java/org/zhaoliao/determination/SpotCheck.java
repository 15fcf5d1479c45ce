package org.zhaoliao.determination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.zhaoliao.policy.Policy;

/** The county's random check of the cases sent to it (抽查), 民发〔2021〕43号 art. 16. */
public final class SpotCheck {

    private SpotCheck() {}

    /**
     * Draws the cases to be checked: at least the share of the policy, rounded up, so at least one of any. Whoever knows the cases and the seed can draw
     * again: the order in which the cases are given does not matter.
     *
     * @param batch the cases; the same case twice counts once
     * @param seed recorded with the check
     * @return the cases drawn, ordered by identifier
     */
    public static List<DeterminationId> draw(Collection<DeterminationId> batch, long seed, Policy policy) {
        List<DeterminationId> cases = new ArrayList<>(new TreeSet<>(batch));
        int drawn = policy.get(DeterminationPolicy.SPOT_CHECK_SHARE)
                .multiply(BigDecimal.valueOf(cases.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        Collections.shuffle(cases, new Random(seed));
        return cases.stream().limit(drawn).sorted().toList();
    }
}
