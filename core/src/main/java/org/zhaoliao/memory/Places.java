package org.zhaoliao.memory;

import com.google.common.collect.BoundType;
import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultiset;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Page;

/** Where the aggregates of one kind ever were, once for each entry of their histories. */
final class Places {

    private final SortedMultiset<Page.Key> keys =
            TreeMultiset.create(Comparator.comparing(Page.Key::division).thenComparing(Page.Key::id));

    void add(Aggregate<?> state) {
        keys.add(key(state));
    }

    void remove(Aggregate<?> state) {
        keys.remove(key(state));
    }

    /** Each place of each aggregate in a division, after one of them. */
    List<Page.Key> ever(DivisionCode within, Page.Key after, int limit) {
        return keys
                .tailMultiset(new Page.Key(within, ""), BoundType.CLOSED)
                .tailMultiset(after, BoundType.OPEN)
                .elementSet()
                .stream()
                .takeWhile(key -> within.contains(key.division()))
                .limit(limit)
                .toList();
    }

    private static Page.Key key(Aggregate<?> state) {
        return new Page.Key(state.division(), state.id().value());
    }
}
