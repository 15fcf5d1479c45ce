package org.zhaoliao.benchmarks.identity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hutool.core.util.IdcardUtil;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhaoliao.identity.ResidentId;

@DisplayName("The checks of ID numbers that the benchmark compares agree")
class SameNumbersTest {

    @Test
    @DisplayName("on right numbers")
    void right() {
        assertAll(Numbers.right().stream().flatMap(number -> each(number, true)));
    }

    @Test
    @DisplayName("on wrong ones of each kind")
    void wrong() {
        assertAll(Numbers.wrong().stream().flatMap(number -> each(number, false)));
    }

    private static Stream<Executable> each(String number, boolean expected) {
        return Stream.of(
                () -> assertEquals(expected, ResidentId.isOne(number), number),
                () -> assertEquals(expected, HandWritten.isOne(number), number),
                () -> assertEquals(expected, IdcardUtil.isValidCard18(number, true), number));
    }
}
