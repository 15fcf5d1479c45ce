package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.draw.Draw;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;

/** W4.2: the sample of an inspection can be drawn again, and cannot be foreseen. */
class InspectionSampleProperties {

    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121"), LocalDate.of(2026, 3, 2));

    @Property
    void theSameSeedDrawsTheSameWhateverTheListing(
            @ForAll @IntRange(max = 200) int population, @ForAll long seed, @ForAll long listing) {
        List<RecipientId> listed = new ArrayList<>(recipients(population));
        Collections.shuffle(listed, new Random(listing));
        assertEquals(
                InspectionSample.draw(recipients(population), POLICY, seed),
                InspectionSample.draw(listed, POLICY, seed));
    }

    @Property
    void aQuarterIsDrawnRoundedUp(@ForAll @IntRange(max = 200) int population, @ForAll long seed) {
        List<RecipientId> drawn =
                InspectionSample.draw(recipients(population), POLICY, seed).drawn();
        assertEquals((population + 3) / 4, drawn.size());
    }

    @Property
    void nobodyIsDrawnTwiceOrFromOutside(@ForAll @IntRange(max = 200) int population, @ForAll long seed) {
        List<RecipientId> doubled = new ArrayList<>(recipients(population));
        doubled.addAll(recipients(population));
        List<RecipientId> drawn = InspectionSample.draw(doubled, POLICY, seed).drawn();
        assertEquals((population + 3) / 4, new HashSet<>(drawn).size());
        assertTrue(recipients(population).containsAll(drawn));
    }

    @Property
    void whoeverIsCalledIsVisitedBesidesTheDrawAndNobodyTwice(
            @ForAll @IntRange(max = 60) int population, @ForAll @IntRange(max = 80) int suspected, @ForAll long seed) {
        InspectionSample drawn = InspectionSample.draw(recipients(population), POLICY, seed);
        InspectionSample sample = drawn.calling(recipients(suspected)).calling(recipients(suspected / 2));
        assertEquals(drawn.drawn(), sample.drawn());
        assertEquals(new HashSet<>(sample.all()).size(), sample.all().size());
        assertTrue(sample.all().containsAll(recipients(suspected)));
        assertTrue(recipients(suspected).containsAll(sample.called()));
    }

    @Property(tries = 50)
    void anotherSeedDrawsOthers(@ForAll long seed) {
        assertNotEquals(
                InspectionSample.draw(recipients(200), POLICY, seed).drawn(),
                InspectionSample.draw(recipients(200), POLICY, seed + 1).drawn());
    }

    @Example
    void theOrderIsThatOfTheSpecifiedHash() {
        // SHA-256 of "7:R0" to "7:R3"; worked out with sha256sum.
        assertEquals(
                List.of("R0", "R3", "R1", "R2"),
                new Draw(7)
                        .share(recipients(4), BigDecimal.ONE).stream()
                                .map(RecipientId::value)
                                .toList());
    }

    private static List<RecipientId> recipients(int count) {
        return IntStream.range(0, count).mapToObj(i -> new RecipientId("R" + i)).toList();
    }
}
