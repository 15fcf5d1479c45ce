package org.zhaoliao.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DivisionCodeProperties {

    @Provide
    Arbitrary<DivisionCode> codes() {
        return Arbitraries.of(2, 4, 6, 9, 12)
                .flatMap(n -> Arbitraries.strings().withChars("0149").ofLength(n))
                .map(DivisionCode::of);
    }

    @Property
    void bothFormsAreReadBack(@ForAll("codes") DivisionCode code) {
        assertEquals(code, DivisionCode.of(code.digits()));
        assertEquals(code, DivisionCode.of(code.toString()));
    }

    @Property
    void everyAncestorContainsTheDivision(@ForAll("codes") DivisionCode code) {
        List<DivisionCode> ancestry = code.ancestry();
        assertEquals(code, ancestry.get(ancestry.size() - 1));
        for (int i = 1; i < ancestry.size(); i++) {
            assertEquals(ancestry.get(i - 1), ancestry.get(i).parent().orElseThrow());
            assertTrue(ancestry.get(i - 1).contains(ancestry.get(i)));
        }
    }

    @Property
    void mutualContainmentIsEquality(@ForAll("codes") DivisionCode one, @ForAll("codes") DivisionCode other) {
        assertEquals(one.equals(other), one.contains(other) && other.contains(one));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
    }
}
