package org.zhaoliao.jdbc;

import com.google.common.collect.Comparators;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.ConflictException.Kind;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.KeyedAggregates;

/** The aggregates of one kind in their two tables. */
final class JdbcAggregates<K extends Identifier, T extends Aggregate<K>> implements KeyedAggregates<K, T> {

    /** What stands before the first entry of a history. */
    static final String NO_SEAL = "";

    private final KindTable table;
    private final Bodies<T> bodies;
    private final Sessions sessions;
    private final KnownStates<T> known;
    private final DuplicateKeys<T> duplicates;

    JdbcAggregates(KindTable table, Bodies<T> bodies, Sessions sessions) {
        this.table = table;
        this.bodies = bodies;
        this.sessions = sessions;
        this.known = new KnownStates<>(table, bodies, sessions);
        this.duplicates = new DuplicateKeys<>(table, bodies, sessions);
    }

    @Override
    public Versioned<T> add(T aggregate, Change change) {
        Versioned<T> written = versioned(aggregate, Revision.FIRST, change);
        try {
            return sessions.transaction(connection -> {
                byte[] text = bodies.text(aggregate);
                SealedBody body = bodies.closed(text, aggregate, Revision.FIRST.number());
                Stream<@Nullable Object> values =
                        PresentRow.of(written, body, bodies).values();
                Statements.update(connection, table.insert(), values.toArray());
                return noted(connection, written, change, text, body);
            });
        } catch (StoreException failure) {
            // now that the failed write is rolled back, the database answers again
            throw failure.isDuplicate() ? duplicates.ofAddition(aggregate, failure) : failure;
        }
    }

    @Override
    public List<Versioned<T>> addAll(List<T> aggregates, Change change) {
        List<T> checked = Page.checkedSize(aggregates);
        try {
            return sessions.transaction(connection -> {
                FirstEntries<T> entries = new FirstEntries<>(table, bodies, change);
                List<Versioned<T>> written = checked.stream().map(entries::with).toList();
                entries.write(connection, sessions);
                return written;
            });
        } catch (StoreException failure) {
            if (failure.isDuplicate()) {
                return oneByOne(checked, change);
            }
            throw failure;
        }
    }

    /** Finds out which one is refused. */
    private List<Versioned<T>> oneByOne(List<T> aggregates, Change change) {
        return sessions.within(() ->
                aggregates.stream().map(aggregate -> add(aggregate, change)).toList());
    }

    @Override
    public Versioned<T> replace(T aggregate, Revision expected, Change change) {
        Versioned<T> written = versioned(aggregate, expected.next(), change);
        try {
            return sessions.transaction(connection -> {
                byte[] text = bodies.text(aggregate);
                SealedBody body =
                        bodies.closed(text, aggregate, written.revision().number());
                Stream<@Nullable Object> values = Stream.concat(
                        PresentRow.of(written, body, bodies).values(),
                        Stream.of(expected.number(), mayBeVoided(change)));
                if (Statements.update(connection, table.update(), values.toArray()) == 0) {
                    throw refusedReplacement(aggregate.id(), expected);
                }
                return noted(connection, written, change, text, body);
            });
        } catch (StoreException failure) {
            throw failure.isDuplicate() ? clash(aggregate, expected, change, failure) : failure;
        }
    }

    @Override
    public Optional<Versioned<T>> find(K id) {
        return states(table.byId(), id.value()).stream().findFirst();
    }

    @Override
    public List<HistoryEntry<T>> history(K id) {
        return sessions.read(connection -> Statements.query(connection, table.historyOf(), this::entry, id.value()));
    }

    @Override
    public List<T> asKnown(Collection<K> ids, Instant moment) {
        return known.of(ids.stream().map(Identifier::value).toList(), moment);
    }

    @Override
    public Map<String, List<T>> asKnownAbout(Collection<String> subjects, Instant moment) {
        return known.about(subjects, moment);
    }

    @Override
    public Page<T> pageAsKnown(DivisionCode within, Page.Key after, int limit, Instant moment) {
        return known.page(within, after, limit, moment);
    }

    @Override
    public Page<Versioned<T>> page(DivisionCode within, Page.Key after, int limit) {
        int most = Page.checkedLimit(limit);
        String last = after.division().digits();
        // where the last page ended the database begins to read, not where the division does
        String first = Comparators.max(within, after.division()).digits();
        List<Versioned<T>> found =
                states(table.page(), first, KindTable.endOf(within), last, last, after.id(), most + 1);
        List<Versioned<T>> shown = found.subList(0, Math.min(most, found.size()));
        return new Page<>(shown, found.size() > most ? key(shown.get(most - 1).value()) : Page.Key.START);
    }

    @Override
    public List<Versioned<T>> about(String subject) {
        return states(table.bySubject(), subject);
    }

    @Override
    public List<Versioned<T>> with(String partner) {
        return states(table.byPartner(), partner);
    }

    @Override
    public List<Versioned<T>> with(String from, String until, DivisionCode within) {
        return states(table.byPartners(), from, until, within.digits(), KindTable.endOf(within));
    }

    @Override
    public Optional<Versioned<T>> holder(String unique) {
        return states(table.byUnique(), bodies.blind(unique)).stream().findFirst();
    }

    private Versioned<T> noted(Connection connection, Versioned<T> written, Change change, byte[] text, SealedBody body)
            throws SQLException {
        K id = written.value().id();
        HistoryRow row = new HistoryRow(
                id.value(),
                written.revision().number(),
                written.value().division().digits(),
                bodies.subject(written.value()).orElse(""),
                ChangeColumns.of(change),
                body);
        String seal = bodies.seal(row, text, sealBefore(connection, id, written.revision(), change));
        Statements.update(connection, table.insertHistory(), row.values(seal));
        sessions.entered(table.kind(), id.value(), seal);
        JdbcOutbox.announce(connection, table.names(), table.kind(), row);
        return written;
    }

    private String sealBefore(Connection connection, K id, Revision revision, Change change) throws SQLException {
        if (revision.equals(Revision.FIRST)) {
            return NO_SEAL;
        }
        SealedEntry before = entryBefore(connection, id.value(), revision.number() - 1);
        if (change.isBefore(before.row().change().change())) {
            throw new ConflictException(Kind.BACKDATED, id);
        }
        return before.seal();
    }

    /** Without the entry before the history was tampered with, and nothing is built on it. */
    private SealedEntry entryBefore(Connection connection, String id, long revision) throws SQLException {
        return Statements.query(connection, table.entryOf(), SealedEntry::of, id, revision).stream()
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        "The history of " + table.kind() + " " + id + " lacks revision " + revision));
    }

    private List<Versioned<T>> states(String sql, Object... values) {
        return sessions.read(connection -> Statements.query(connection, sql, this::state, values));
    }

    private Versioned<T> state(ResultSet row) throws SQLException {
        long revision = row.getLong("revision");
        T state = bodies.open(SealedBody.of(row), row.getString("id"), revision);
        return new Versioned<>(state, new Revision(revision), row.getInt("voided") == PresentRow.VOIDED);
    }

    private HistoryEntry<T> entry(ResultSet columns) throws SQLException {
        return HistoryRow.of(columns).entry(bodies);
    }

    /** Everything inside a division has a code from its own up to this one, whose last character comes after 9. */
    private Page.Key key(T state) {
        return new Page.Key(state.division(), state.id().value());
    }

    private Versioned<T> versioned(T aggregate, Revision revision, Change change) {
        return new HistoryEntry<>(revision, aggregate, change).versioned();
    }

    private static int mayBeVoided(Change change) {
        return change.kind() == Change.Kind.CORRECTION ? PresentRow.VOIDED : 0;
    }

    private ConflictException refusedReplacement(K id, Revision expected) {
        Kind kind = find(id).map(
                        stored -> stored.voided() && stored.revision().equals(expected) ? Kind.VOIDED : Kind.STALE)
                .orElse(Kind.NOT_STORED);
        return new ConflictException(kind, id);
    }

    /** The database looks at its keys first, callers are told first that a change is dated too early. */
    private RuntimeException clash(T aggregate, Revision expected, Change change, StoreException failure) {
        K id = aggregate.id();
        SealedEntry before = sessions.read(connection -> entryBefore(connection, id.value(), expected.number()));
        return change.isBefore(before.row().change().change())
                ? new ConflictException(Kind.BACKDATED, id)
                : duplicates.ofReplacement(aggregate, failure);
    }
}
