package org.zhaoliao.secondopinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list with one of its items left out or changed, for each of them. */
final class Without {

    private Without() {}

    static <T> Stream<List<T>> each(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> {
            List<T> fewer = new ArrayList<>(all);
            fewer.remove(i);
            return List.copyOf(fewer);
        });
    }

    static <T> List<T> replaced(List<T> all, int place, T item) {
        List<T> changed = new ArrayList<>(all);
        changed.set(place, item);
        return List.copyOf(changed);
    }
}
