package org.zhaoliao.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.InvalidInputException;

/** Between a member that may be missing and a list of none or one. */
final class OneOrNone {

    private OneOrNone() {}

    static <T, R> List<R> list(@Nullable T member, Function<? super T, ? extends R> value) {
        return member == null ? List.of() : List.of(value.apply(member));
    }

    /** @throws InvalidInputException {@code json.one-or-none} when there are more: none of them is dropped in silence */
    static <T, R> @Nullable R member(List<T> values, Function<? super T, ? extends R> wire) {
        if (values.size() > 1) {
            throw InvalidInputException.of(BoundedJson.DOCUMENT, "json.one-or-none", Integer.toString(values.size()));
        }
        return values.isEmpty() ? null : wire.apply(values.get(0));
    }

    static <T> List<T> list(@Nullable T member) {
        return list(member, Function.identity());
    }

    static <T> @Nullable T member(List<T> values) {
        return member(values, Function.identity());
    }
}
