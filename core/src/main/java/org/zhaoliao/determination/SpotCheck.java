package org.zhaoliao.determination;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhaoliao.draw.Draw;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;

/**
 * The county's random check of the cases that a township sent in a month (抽查), 民发〔2021〕43号 art. 16.
 *
 * @param township who sent them
 * @param month in which they were sent
 * @param seed what the draw was made from; kept for audit
 * @param batch how many cases there were
 * @param drawn the cases to be checked, in the order of the draw
 */
public record SpotCheck(DivisionCode township, YearMonth month, long seed, int batch, List<DeterminationId> drawn) {

    public SpotCheck {
        drawn = List.copyOf(drawn);
    }

    /**
     * Draws the cases to be checked: at least the share of the policy, rounded up, so at least one of any.
     *
     * @param cases the cases of the month; the same case twice counts once, and the order does not matter
     * @param seed see {@link Draw}
     * @param policy the policy in the township
     */
    public static SpotCheck draw(YearMonth month, Collection<DeterminationId> cases, long seed, Policy policy) {
        List<DeterminationId> drawn = new Draw(seed).share(cases, policy.get(DeterminationPolicy.SPOT_CHECK_SHARE));
        int batch = (int) cases.stream().distinct().count();
        return new SpotCheck(policy.division(), month, seed, batch, drawn);
    }

    /** The drawn cases of whose check nothing is recorded among the given ones; in the order of the draw. */
    public List<DeterminationId> unchecked(Collection<Determination> cases) {
        Set<DeterminationId> checked = cases.stream()
                .filter(one -> one.last(DeterminationAction.RECORD_CHECK).isPresent())
                .map(Determination::id)
                .collect(Collectors.toSet());
        return drawn.stream().filter(id -> !checked.contains(id)).toList();
    }

    /**
     * Whether just these cases are drawn when somebody draws again: the audit of the check.
     *
     * @param policy the policy that held in the township when it was drawn
     */
    public boolean isDrawnFrom(Collection<DeterminationId> cases, Policy policy) {
        return draw(month, cases, seed, policy).equals(this);
    }
}
