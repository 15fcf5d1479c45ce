package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.store.CareStore;

/** Work while the server goes away: at one step, at a later one, until the work is done before. */
final class Outage {

    private static final int ENOUGH = 5_000;

    private Outage() {}

    /** Whether the work breaks. A server that is gone stays away: whoever comes again finds nobody. */
    static boolean breaks(CareStore breaking, Consumer<CareStore> work) {
        try {
            work.accept(breaking);
            return false;
        } catch (ConflictException untrue) {
            throw new AssertionError("a broken connection is no conflict", untrue);
        } catch (RuntimeException broken) {
            assertThrows(
                    RuntimeException.class,
                    () -> breaking.caregivers().find(new CaregiverId("anybody")),
                    "a server that is gone stays away, on every connection");
            return true;
        }
    }

    /**
     * Lets the server go at steps that lie further and further apart until the work is done before, and then at every one of the last of them, where the work is
     * committed.
     */
    static void walk(IntPredicate broken) {
        int next = 0;
        int step = 0;
        while (broken.test(step)) {
            next = step + 1;
            step += 1 + step / 8;
            assertTrue(step < ENOUGH, "no work was ever done in time");
        }
        while (broken.test(next)) {
            next++;
        }
        assertTrue(next > 1, "no step ever broke");
    }
}
