package org.zhaoliao.oversight;

import java.util.List;
import org.zhaoliao.draw.Draw;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.Policy;

/**
 * Whom an unannounced inspection visits (督导检查抽样). Without the seed nobody can foresee it; with the seed anybody can draw it again.
 *
 * @param seed what the draw was made from; kept with the sample for audit
 * @param drawn the recipients in the order of the draw
 */
public record InspectionSample(long seed, List<RecipientId> drawn) {

    public InspectionSample {
        drawn = List.copyOf(drawn);
    }

    /**
     * Draws the share that policy sets, rounded up; the order in which the population is listed does not matter.
     *
     * @param population from whom to draw; who is listed twice counts once
     * @param policy holds {@link OversightPolicy#INSPECTION_RATIO}
     * @param seed see {@link Draw}
     */
    public static InspectionSample draw(List<RecipientId> population, Policy policy, long seed) {
        return new InspectionSample(
                seed, new Draw(seed).share(population, policy.get(OversightPolicy.INSPECTION_RATIO)));
    }
}
