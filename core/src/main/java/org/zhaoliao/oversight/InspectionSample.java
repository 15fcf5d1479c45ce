package org.zhaoliao.oversight;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.draw.Draw;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.Policy;

/**
 * Whom an unannounced inspection visits (督导检查抽样). Without the seed nobody can foresee it; with the seed anybody can draw it again.
 *
 * @param seed what the draw was made from; kept with the sample for audit
 * @param drawn the recipients in the order of the draw
 * @param called those who are visited besides, because something speaks for it, ordered by identifier; no lot decides about them
 */
public record InspectionSample(long seed, List<RecipientId> drawn, List<RecipientId> called) {

    public InspectionSample {
        drawn = List.copyOf(drawn);
        called = List.copyOf(called);
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
                seed, new Draw(seed).share(population, policy.get(OversightPolicy.INSPECTION_RATIO)), List.of());
    }

    /**
     * The same sample with those who are visited besides, such as the recipients of visits that may be made up. It takes nobody out of the draw, and
     * nobody is visited twice.
     */
    public InspectionSample calling(Collection<RecipientId> suspected) {
        return new InspectionSample(
                seed,
                drawn,
                Stream.concat(called.stream(), suspected.stream())
                        .filter(recipient -> !drawn.contains(recipient))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Whom the inspection visits: those drawn, then those called. */
    public List<RecipientId> all() {
        return Stream.concat(drawn.stream(), called.stream()).toList();
    }
}
