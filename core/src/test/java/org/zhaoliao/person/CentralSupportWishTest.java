package org.zhaoliao.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.person.CentralSupportWish.Result;
import org.zhaoliao.person.CentralSupportWish.Settlement;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W2.11: a wish for central support is followed to a placement or to a reason")
class CentralSupportWishTest {

    private static final LocalDate SAID = LocalDate.of(2026, 3, 2);
    private static final CentralSupportWish PLACED =
            CentralSupportWish.expressedOn(SAID).settled(LocalDate.of(2026, 3, 20), Result.PLACED);

    @ParameterizedTest
    @CsvSource({"2026-03-01, 0", "2026-03-02, 0", "2026-03-03, 1", "2026-03-19, 17", "2026-03-20, 18", "2026-06-01, 18"
    })
    @DisplayName("it waits day by day until it is settled")
    void daysWaited(LocalDate asOf, int days) {
        assertEquals(days, PLACED.daysWaited(asOf));
    }

    @Test
    @DisplayName("an open wish waits on")
    void open() {
        assertEquals(31, CentralSupportWish.expressedOn(SAID).daysWaited(SAID.plusDays(31)));
    }

    @Test
    @DisplayName("it is open from the day it was said until before the day it was settled")
    void isOpen() {
        assertFalse(PLACED.isOpenOn(SAID.minusDays(1)));
        assertTrue(PLACED.isOpenOn(SAID));
        assertTrue(PLACED.isOpenOn(LocalDate.of(2026, 3, 19)));
        assertFalse(PLACED.isOpenOn(LocalDate.of(2026, 3, 20)));
    }

    @Test
    @DisplayName("it is settled once, and not before it was said")
    void settledOnce() {
        CentralSupportWish wish = CentralSupportWish.expressedOn(SAID);
        assertEquals("person.wish-settled", refusal(() -> wish.settled(SAID.minusDays(1), Result.WITHDRAWN)));
        Settlement end = new Settlement(SAID, Result.NO_PLACE);
        assertEquals("person.wish-settled", refusal(() -> new CentralSupportWish(SAID, List.of(end, end))));
        assertEquals(0, wish.settled(SAID, Result.WITHDRAWN).daysWaited(SAID.plusDays(5)));
    }

    @Test
    @DisplayName("only where the place was wanting does the wish live on")
    void leavesWish() {
        assertEquals(
                EnumSet.of(Result.NO_PLACE, Result.NOT_ADMITTED),
                Arrays.stream(Result.values()).filter(Result::leavesWish).collect(Collectors.toSet()));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable bad) {
        return assertThrows(InvalidInputException.class, bad).errors().get(0).code();
    }
}
