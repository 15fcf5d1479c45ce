package org.zhaoliao.jdbc;

import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.History;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/**
 * Reads many aggregates of a kind as they were known by a moment. Mostly that is the present state, which is then all that is decrypted; only of one that
 * was changed since is the history read.
 *
 * @param bodies of the kind
 * @param past reads the history of one of them
 */
record KnownStates<T extends Aggregate<?>>(Bodies<T> bodies, Past<T> past) {

    /** Reads the history of an aggregate. */
    interface Past<T> {
        List<HistoryEntry<T>> of(Connection connection, String id) throws SQLException;
    }

    /** A state that was known, and whom it is about in the present. */
    record Known<T>(String subject, T state) {}

    /**
     * Those that a statement finds.
     *
     * @param sql with a place for each of so many keys
     * @param keys what is looked for; at most 10,000
     */
    List<Known<T>> read(Connection connection, String sql, Collection<String> keys, Instant moment)
            throws SQLException {
        List<Present> found = new ArrayList<>();
        for (List<String> some : Iterables.partition(new TreeSet<>(Page.checkedSize(keys)), KindTable.AT_ONCE)) {
            found.addAll(Statements.query(connection, sql, Present::of, places(some)));
        }
        List<Known<T>> known = new ArrayList<>();
        for (Present present : found) {
            state(connection, present, moment).ifPresent(state -> known.add(new Known<>(present.subject(), state)));
        }
        return known;
    }

    private Optional<T> state(Connection connection, Present present, Instant moment) throws SQLException {
        if (present.since().isAfter(moment)) {
            return new History<>(past.of(connection, present.id()))
                    .asKnown(moment)
                    .map(Versioned::value);
        }
        return present.voided()
                ? Optional.empty()
                : Optional.of(bodies.open(present.body(), present.id(), present.revision()));
    }

    private static Object[] places(List<String> keys) {
        Object[] places = keys.toArray(new Object[KindTable.AT_ONCE]);
        Arrays.fill(places, keys.size(), KindTable.AT_ONCE, keys.get(0));
        return places;
    }

    /** A present state, still closed. */
    private record Present(String subject, String id, long revision, boolean voided, Instant since, SealedBody body) {

        static Present of(ResultSet row) throws SQLException {
            @Nullable String subject = row.getString("subject");
            return new Present(
                    subject == null ? "" : subject,
                    row.getString("id"),
                    row.getLong("revision"),
                    row.getInt("voided") == PresentRow.VOIDED,
                    Instant.parse(row.getString("changed_at")),
                    SealedBody.of(row));
        }
    }
}
