package org.zhaoliao.jdbc;

import java.time.Duration;

/**
 * How long a call that was given up waits before it is tried again. Whoever comes again at once meets those who were in the way: MariaDB and MySQL let several
 * lock the same gap before each adds to it, and would give up one after the other for as long as they come back before the first is done.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final int GROWTH = 4;

    private Backoff() {}

    /** After the first failure, the second, and so on. */
    static Duration after(int failures) {
        Duration pause = FIRST;
        for (int failure = 1; failure < failures && pause.compareTo(LONGEST) < 0; failure++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    /** Whether the time has passed; a thread that is interrupted stays so, and is not to try again. */
    static boolean waited(int failures) {
        try {
            Thread.sleep(after(failures).toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
