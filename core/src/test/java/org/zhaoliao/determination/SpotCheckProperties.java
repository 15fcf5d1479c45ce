package org.zhaoliao.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** M16: at least 30 % of the cases, at random, and anybody can draw again. */
class SpotCheckProperties {

    private static List<DeterminationId> batch(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new DeterminationId("d" + i))
                .toList();
    }

    private static List<DeterminationId> draw(List<DeterminationId> batch, long seed) {
        return check(batch, seed).drawn();
    }

    private static SpotCheck check(List<DeterminationId> batch, long seed) {
        return SpotCheck.draw(YearMonth.of(2026, 3), batch, seed, Sample.policy());
    }

    @Property
    void isFoundOutWhenACaseWasLeftOutOrExchanged(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        SpotCheck check = check(batch(size), seed);
        List<DeterminationId> withoutOne = batch(size).stream()
                .filter(id -> !id.equals(check.drawn().get(0)))
                .toList();
        assertTrue(check.isDrawnFrom(batch(size), Sample.policy()));
        assertFalse(check.isDrawnFrom(withoutOne, Sample.policy()));
        assertEquals(size, check.batch());
    }

    @Property
    void isTheLeastNumberThatReachesTheShare(@ForAll @IntRange(max = 200) int size, @ForAll long seed) {
        int drawn = draw(batch(size), seed).size();
        assertTrue(drawn * 10 >= size * 3);
        assertTrue((drawn - 1) * 10 < size * 3);
        assertEquals(size == 0, drawn == 0);
    }

    @Property
    void drawsEachCaseOnceOutOfTheBatch(@ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        List<DeterminationId> drawn = draw(batch(size), seed);
        assertEquals(drawn.size(), Set.copyOf(drawn).size());
        assertTrue(batch(size).containsAll(drawn));
    }

    @Property
    void doesNotDependOnTheOrderOrOnDoubles(
            @ForAll @IntRange(max = 60) int size, @ForAll long seed, @ForAll long order) {
        List<DeterminationId> shuffled = new ArrayList<>(batch(size));
        shuffled.addAll(batch(size / 2));
        Collections.shuffle(shuffled, new Random(order));
        assertEquals(draw(batch(size), seed), draw(shuffled, seed));
    }

    @Example
    void reachesEveryCaseInTime() {
        Set<DeterminationId> reached = IntStream.range(0, 100)
                .boxed()
                .flatMap(seed -> draw(batch(10), seed).stream())
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(batch(10)), reached);
    }

    @Example
    @Label("M16: what was drawn and of whose check nothing is recorded is named")
    void unchecked() {
        SpotCheck check = new SpotCheck(
                Sample.VILLAGE,
                YearMonth.of(2026, 3),
                7,
                9,
                List.of(new DeterminationId("d1"), new DeterminationId("d2")));
        Determination plain = Sample.determination(DeterminationStatus.SENT_TO_COUNTY);
        Determination checked = Sample.determination(
                DeterminationStatus.SENT_TO_COUNTY,
                Sample.step(DeterminationAction.RECORD_CHECK, LocalDate.of(2026, 3, 9)));
        assertEquals(check.drawn(), check.unchecked(List.of(plain)));
        assertEquals(List.of(new DeterminationId("d2")), check.unchecked(List.of(checked)));
    }
}
