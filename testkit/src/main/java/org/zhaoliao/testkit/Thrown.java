package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** What work can end with beside an unchecked exception: it is broken off all the same. */
final class Thrown {

    private Thrown() {}

    /** An error, and a checked exception that no signature speaks of, as those of other languages on the same machine do not. */
    static List<Throwable> sorts() {
        return List.of(new Failure(), new Unannounced());
    }

    /** Throws it, whatever it is. */
    static RuntimeException raised(Throwable thrown) {
        raise(thrown);
        return new IllegalStateException(thrown);
    }

    /** It comes out of the call, as it is or as the cause of something else. */
    static void assertComesOut(Throwable thrown, Executable call) {
        Throwable came = assertThrows(Throwable.class, call);
        boolean told =
                Stream.iterate(came, one -> one != null, Throwable::getCause).anyMatch(thrown::equals);
        assertTrue(told, () -> came + " instead of " + thrown);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Something that no program deals with. */
    private static final class Failure extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A checked exception. */
    private static final class Unannounced extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
