package org.zhaoliao.policy;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a book, with the value that was last read of its text: a decision about a whole county asks for the same few values again and again. Reading
 * is pure, so that it does not matter which thread has done it.
 */
final class HeldEntry {

    private final PolicyEntry entry;
    private @Nullable Read<?> last;

    private record Read<T>(Parameter<T> parameter, PolicyValue<T> value) {}

    HeldEntry(PolicyEntry entry) {
        this.entry = entry;
    }

    PolicyEntry entry() {
        return entry;
    }

    /** @throws org.zhaoliao.reason.InvalidInputException {@code policy.value} as {@link Parameter#read} */
    @SuppressWarnings("unchecked") // equal parameters read values of one type
    <T> PolicyValue<T> read(Parameter<T> parameter) {
        Read<?> seen = last;
        if (seen != null && seen.parameter().equals(parameter)) {
            return (PolicyValue<T>) seen.value();
        }
        PolicyValue<T> value = new PolicyValue<>(parameter.read(entry.value()), entry.citation(), entry.standing());
        last = new Read<>(parameter, value);
        return value;
    }
}
