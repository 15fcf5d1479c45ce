package org.zhaoliao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's logic, and that knowing more never turns a settled outcome (W5.2). */
class VerdictProperties {

    @Property
    void deMorgan(@ForAll Verdict one, @ForAll Verdict other) {
        assertEquals(one.and(other).not(), one.not().or(other.not()));
        assertEquals(one, one.not().not());
    }

    @Property
    void orderDoesNotMatter(@ForAll List<Verdict> verdicts) {
        List<Verdict> reversed = new java.util.ArrayList<>(verdicts);
        java.util.Collections.reverse(reversed);
        assertEquals(Verdict.all(verdicts), Verdict.all(reversed));
        assertEquals(Verdict.any(verdicts), Verdict.any(reversed));
    }

    @Property
    void learningNeverTurnsWhatIsSettled(@ForAll List<Verdict> verdicts, @ForAll boolean answer) {
        List<Verdict> learned = verdicts.stream()
                .map(verdict -> verdict == Verdict.UNDETERMINED ? Verdict.of(answer) : verdict)
                .toList();
        for (Combination combination : Combination.values()) {
            Verdict before = combination.of(Verdict.all(verdicts), Verdict.any(verdicts));
            assertTrue(before == Verdict.UNDETERMINED
                    || before == combination.of(Verdict.all(learned), Verdict.any(learned)));
        }
    }
}
