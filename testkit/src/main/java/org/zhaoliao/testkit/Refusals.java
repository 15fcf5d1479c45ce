package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.ConflictException;

/** How a store says no. */
final class Refusals {

    private Refusals() {}

    static void assertConflict(ConflictException.Kind kind, Executable write) {
        assertEquals(kind, assertThrows(ConflictException.class, write).kind());
    }

    static void assertLimitRefused(Executable read) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, read);
        assertEquals("revision.limit", refusal.errors().get(0).code());
    }
}
