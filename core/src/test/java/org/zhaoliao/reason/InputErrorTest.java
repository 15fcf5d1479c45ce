package org.zhaoliao.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InputErrorTest {

    @Test
    @DisplayName("What was found is text, even where it looks like a code; an argument may be one")
    void foundTextIsNeverACode() {
        InputError error = InputError.of("code", "place.division-level", "@x", "@place.DivisionLevel.COUNTY");
        assertEquals("The division @x is coarser than level county.", Wording.ENGLISH.of(error.fault()));
    }
}
