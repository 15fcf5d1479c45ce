package org.zhaoliao.memory;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** Where the present states of one kind are found: by place, by subject, by unique key. All lead to identifiers. */
final class PresentStates<T extends Aggregate<?>> {

    private static final Comparator<Page.Key> ORDER =
            Comparator.comparing(Page.Key::division).thenComparing(Page.Key::id);

    private final StoredKind<T> kind;
    private final NavigableSet<Page.Key> places = new TreeSet<>(ORDER);
    private final SetMultimap<String, String> subjects = TreeMultimap.create();
    private final TreeMultimap<String, String> partners = TreeMultimap.create();
    private final Map<String, String> holders = new HashMap<>();

    PresentStates(StoredKind<T> kind) {
        this.kind = kind;
    }

    void put(Versioned<T> stored) {
        T state = stored.value();
        String id = state.id().value();
        places.add(new Page.Key(state.division(), id));
        subjects.put(kind.subject().apply(state), id);
        partners.put(kind.partner().apply(state), id);
        claims(stored).forEach(key -> holders.put(key, id));
    }

    void remove(Versioned<T> stored) {
        T state = stored.value();
        String id = state.id().value();
        places.remove(new Page.Key(state.division(), id));
        subjects.remove(kind.subject().apply(state), id);
        partners.remove(kind.partner().apply(state), id);
        claims(stored).forEach(holders::remove);
    }

    /** Whether nothing that the state claims is held by another one. */
    boolean allows(Versioned<T> stored) {
        return claims(stored).stream()
                .map(this::holder)
                .flatMap(Optional::stream)
                .allMatch(stored.value().id().value()::equals);
    }

    /** What was voided claims nothing. */
    private List<String> claims(Versioned<T> stored) {
        return stored.voided() ? List.of() : kind.unique().apply(stored.value());
    }

    Optional<String> holder(String unique) {
        return Optional.ofNullable(holders.get(unique));
    }

    List<String> about(String subject) {
        return List.copyOf(subjects.get(subject));
    }

    List<String> with(String partner) {
        return List.copyOf(partners.get(partner));
    }

    /** In the order of the partners, then of the identifiers. */
    List<String> with(String from, String until) {
        return partners.asMap().subMap(from, until).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** Keys inside a division, after one of them: what a division contains comes directly after it in the order of the codes. */
    List<Page.Key> keys(DivisionCode within, Page.Key after, int limit) {
        Page.Key first = new Page.Key(within, "");
        Page.Key start = ORDER.compare(first, after) > 0 ? first : after;
        return places.tailSet(start, false).stream()
                .takeWhile(key -> within.contains(key.division()))
                .limit(limit)
                .toList();
    }
}
