package org.zhaoliao.revision;

import java.util.List;
import java.util.function.Function;

/**
 * What a store must know of a kind of aggregate: its name, and the keys it is found by. One definition serves every adapter.
 *
 * @param name short name, lower-case letters, for example {@code agreement}: names tables and events
 * @param type the aggregate's type
 * @param subject whom it is about, the identifier of the recipient mostly: aggregates can be listed by it; an empty text when there is none
 * @param partner a second party it can be listed by, the identifier of the caregiver of an agreement; an empty text when there is none
 * @param unique what only one aggregate of the kind may hold at a time: a list of none or one. Personal data must be indexed blindly by the store
 */
public record StoredKind<T extends Aggregate<?>>(
        String name,
        Class<T> type,
        Function<T, String> subject,
        Function<T, String> partner,
        Function<T, List<String>> unique) {

    /** A kind without partners. */
    public StoredKind(String name, Class<T> type, Function<T, String> subject, Function<T, List<String>> unique) {
        this(name, type, subject, aggregate -> "", unique);
    }
}
