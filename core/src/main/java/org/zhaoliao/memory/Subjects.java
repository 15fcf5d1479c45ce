package org.zhaoliao.memory;

import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultiset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.StoredKind;

/** Whom the aggregates of one kind were ever about, once for each entry of their histories. */
final class Subjects<T extends Aggregate<?>> {

    private final Function<T, String> subject;
    private final Map<String, SortedMultiset<String>> ids = new HashMap<>();

    Subjects(StoredKind<T> kind) {
        this.subject = kind.subject();
    }

    void add(T state) {
        ids.computeIfAbsent(subject.apply(state), whom -> TreeMultiset.create())
                .add(state.id().value());
    }

    void remove(T state) {
        ids.getOrDefault(subject.apply(state), TreeMultiset.create())
                .remove(state.id().value());
    }

    /** Each aggregate that was ever about somebody, by identifier. */
    List<String> ever(String whom) {
        return List.copyOf(ids.getOrDefault(whom, TreeMultiset.create()).elementSet());
    }

    boolean isAbout(T state, String whom) {
        return subject.apply(state).equals(whom);
    }
}
