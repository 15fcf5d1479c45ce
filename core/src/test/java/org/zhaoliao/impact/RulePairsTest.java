package org.zhaoliao.impact;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;

class RulePairsTest {

    private static final DivisionCode A = DivisionCode.of("141121100201");
    private static final DivisionCode B = DivisionCode.of("141121100202");
    private static final DivisionCode C = DivisionCode.of("141121100203");

    @Test
    @DisplayName("the rules of a division are made once while it is among those last asked for, and then forgotten")
    void bounded() {
        RulePairs rules = new RulePairs(new ImpactStudy(Sample.BEFORE, Sample.BEFORE, Sample.DAY), 2);
        RulePair a = rules.of(A);
        RulePair b = rules.of(B);

        assertSame(a, rules.of(A));
        rules.of(C);
        assertSame(a, rules.of(A));
        assertNotSame(b, rules.of(B));
    }
}
