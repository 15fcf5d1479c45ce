package org.zhaoliao.jdbc;

import org.zhaoliao.reason.InvalidInputException;

/**
 * How a store is opened (存储设置).
 *
 * @param startUp what is done about the tables before the store is handed over
 * @param prefix how the names of all tables begin, {@code zl_} as a rule: a small letter, up to three letters or digits, an underscore
 * @param attempts how often a single call is tried when another transaction is in the way, 1 to 10
 */
public record StoreSettings(StartUp startUp, String prefix, int attempts) {

    private static final int MOST_ATTEMPTS = 10;

    /** Nothing is done about the tables, which have their usual names; five attempts. */
    public static final StoreSettings USUAL =
            new StoreSettings(StartUp.NONE, TableNames.USUAL.prefix(), Sessions.ATTEMPTS);

    public StoreSettings {
        new TableNames(prefix);
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw InvalidInputException.of("attempts", "jdbc.attempts", String.valueOf(attempts), MOST_ATTEMPTS);
        }
    }

    /** The same with another way to start. */
    public StoreSettings with(StartUp other) {
        return new StoreSettings(other, prefix, attempts);
    }

    /** The same with tables whose names begin otherwise. */
    public StoreSettings withPrefix(String other) {
        return new StoreSettings(startUp, other, attempts);
    }

    TableNames names() {
        return new TableNames(prefix);
    }

    /** What a store does about its tables when it is opened (启动方式). */
    public enum StartUp {
        /** Nothing (不检查): somebody else has seen to them. */
        NONE,
        /**
         * Looks whether they are there, of the right version, such as the store can work with ({@link Schema#faults}) and written under the fingerprint key at hand
         * (校验), and refuses to start when not; changes nothing.
         */
        VALIDATE,
        /** Brings them to the right version (迁移), for which the account must be allowed to change the schema; then validates. */
        MIGRATE
    }
}
