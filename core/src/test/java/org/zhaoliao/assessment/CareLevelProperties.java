package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;

/** More failed items never make a level lighter, and knowing more never widens the range. */
class CareLevelProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.NATION, DAY);

    private static CareLevelRange range(int failed, int unknown) {
        return SelfCareAssessmentTest.assessment("a1", DAY, failed, unknown).level(POLICY);
    }

    @Property
    void failingMoreIsNeverLighter(@ForAll @IntRange(max = 5) int failed, @ForAll @IntRange(max = 6) int unknown) {
        int open = Math.min(unknown, 5 - failed);
        CareLevelRange fewer = range(failed, open);
        CareLevelRange more = range(failed + 1, open);
        assertTrue(more.lightest().compareTo(fewer.lightest()) >= 0);
        assertTrue(more.heaviest().compareTo(fewer.heaviest()) >= 0);
    }

    @Property
    void learningNeverWidens(
            @ForAll @IntRange(max = 5) int failed,
            @ForAll @IntRange(min = 1, max = 6) int unknown,
            @ForAll boolean fails) {
        int open = Math.min(unknown, 6 - failed);
        CareLevelRange before = range(failed, open);
        CareLevelRange after = range(fails ? failed + 1 : failed, open - 1);
        assertTrue(before.contains(after.lightest()) && before.contains(after.heaviest()));
    }
}
