package org.zhaoliao.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;

/** The same names with other values, in the same order. */
final class Mapped {

    private Mapped() {}

    static <K, V, R> Map<K, R> values(Map<K, V> map, Function<? super V, ? extends R> view) {
        ImmutableMap.Builder<K, R> mapped = ImmutableMap.builder();
        map.forEach((name, value) -> mapped.put(name, view.apply(value)));
        return mapped.buildOrThrow();
    }
}
