package org.zhaoliao.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.History;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/**
 * Reads many aggregates of a kind as they were known by a moment. Mostly that is the present state, which is then all that is decrypted; only of one that
 * was changed since is the history read.
 */
final class KnownStates<T extends Aggregate<?>> {

    private final KindTable table;
    private final Bodies<T> bodies;
    private final Sessions sessions;

    KnownStates(KindTable table, Bodies<T> bodies, Sessions sessions) {
        this.table = table;
        this.bodies = bodies;
        this.sessions = sessions;
    }

    /** Those with these identifiers, in their order. */
    List<T> of(Collection<String> ids, Instant moment) {
        return sessions.read(connection -> read(connection, table.knownById(), ids, moment));
    }

    /** Those that were about these subjects then: found by whom they were ever about, shown under whom they were known to be. */
    Map<String, List<T>> about(Collection<String> subjects, Instant moment) {
        Set<String> asked = Set.copyOf(Page.checkedSize(subjects));
        Map<String, T> known = new TreeMap<>();
        // one that was about several is found with each of them
        sessions.read(connection -> read(connection, table.knownBySubject(), asked, moment))
                .forEach(state -> known.put(state.id().value(), state));
        return known.values().stream()
                .filter(state -> bodies.subject(state).filter(asked::contains).isPresent())
                .collect(groupingBy(state -> bodies.subject(state).orElseThrow(), toUnmodifiableList()));
    }

    /** Those that were in a division then: found where they ever were, shown where they were known to be. */
    Page<T> page(DivisionCode within, Page.Key after, int limit, Instant moment) {
        int most = Page.checkedLimit(limit);
        return sessions.read(connection -> {
            List<Page.Key> places = places(connection, within, after, most + 1);
            List<Page.Key> shown = places.subList(0, Math.min(most, places.size()));
            Page.Key next = places.size() > most ? shown.get(most - 1) : Page.Key.START;
            return new Page<>(known(connection, shown, moment), next);
        });
    }

    private List<Page.Key> places(Connection connection, DivisionCode within, Page.Key after, int limit)
            throws SQLException {
        String last = after.division().digits();
        String first = Comparators.max(within, after.division()).digits();
        return Statements.query(
                connection,
                table.places(),
                row -> new Page.Key(DivisionCode.of(row.getString("division")), row.getString("id")),
                first,
                KindTable.endOf(within),
                last,
                last,
                after.id(),
                limit);
    }

    private List<T> known(Connection connection, List<Page.Key> places, Instant moment) throws SQLException {
        Map<String, T> known = new HashMap<>();
        read(connection, table.knownById(), places.stream().map(Page.Key::id).toList(), moment)
                .forEach(state -> known.put(state.id().value(), state));
        return places.stream()
                .flatMap(place -> Stream.ofNullable(known.get(place.id()))
                        .filter(state -> state.division().equals(place.division())))
                .toList();
    }

    private List<T> read(Connection connection, String sql, Collection<String> keys, Instant moment)
            throws SQLException {
        List<Present> found = new ArrayList<>();
        for (List<String> some : Iterables.partition(new TreeSet<>(Page.checkedSize(keys)), KindTable.AT_ONCE)) {
            found.addAll(Statements.query(connection, sql, Present::of, KindTable.places(some)));
        }
        List<T> known = new ArrayList<>();
        for (Present present : found) {
            state(connection, present, moment).ifPresent(known::add);
        }
        return known;
    }

    private Optional<T> state(Connection connection, Present present, Instant moment) throws SQLException {
        if (present.since().isAfter(moment)) {
            return new History<>(history(connection, present.id()))
                    .asKnown(moment)
                    .map(Versioned::value);
        }
        return present.voided()
                ? Optional.empty()
                : Optional.of(bodies.open(present.body(), present.id(), present.revision()));
    }

    private List<HistoryEntry<T>> history(Connection connection, String id) throws SQLException {
        return Statements.query(
                connection, table.historyOf(), row -> HistoryRow.of(row).entry(bodies), id);
    }

    /** A present state, still closed. */
    private record Present(String id, long revision, boolean voided, Instant since, SealedBody body) {

        static Present of(ResultSet row) throws SQLException {
            return new Present(
                    row.getString("id"),
                    row.getLong("revision"),
                    row.getInt("voided") == PresentRow.VOIDED,
                    since(row),
                    SealedBody.of(row));
        }

        private static Instant since(ResultSet row) throws SQLException {
            @Nullable String since = row.getString("changed_at");
            if (since == null) {
                throw new StoreException(
                        "The history of %s has no entry %d".formatted(row.getString("id"), row.getLong("revision")));
            }
            return Instant.parse(since);
        }
    }
}
