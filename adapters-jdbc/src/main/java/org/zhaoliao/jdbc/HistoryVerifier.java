package org.zhaoliao.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.StoredKind;

/**
 * Looks for tampering (防篡改核验): every entry of a history is sealed together with the seal before it, under a key that the database does not have.
 *
 * <p>Finds entries changed, put in, taken out or cut off, and present states that no entry led to. An aggregate that was removed with its whole
 * history leaves no trace here; the host's own records of the outgoing events show it.
 */
public final class HistoryVerifier {

    private final Sessions sessions;
    private final BodyCipher cipher;

    /** Over a database, with the keys its store has. */
    public HistoryVerifier(DataSource source, BodyCipher cipher) {
        this.sessions = Sessions.of(source);
        this.cipher = cipher;
    }

    /** The first broken link of a kind, by identifier and revision; empty when all is as it was written. */
    public <T extends Aggregate<?>> Optional<BrokenLink> firstBroken(StoredKind<T> kind) {
        KindTable table = new KindTable(kind);
        Bodies<T> bodies = new Bodies<>(kind, cipher);
        List<String> ids =
                sessions.read(connection -> Statements.query(connection, table.allIds(), row -> row.getString("id")));
        return ids.stream()
                .flatMap(id ->
                        broken(table, bodies, id).stream().map(revision -> new BrokenLink(kind.name(), id, revision)))
                .findFirst();
    }

    private Optional<Long> broken(KindTable table, Bodies<?> bodies, String id) {
        List<Entry> entries = sessions.read(connection -> Statements.query(
                connection, table.historyOf(), row -> new Entry(HistoryRow.of(row), row.getString("seal")), id));
        String seal = JdbcAggregates.NO_SEAL;
        long revision = 0;
        for (Entry entry : entries) {
            revision++;
            if (entry.row().revision() != revision
                    || !bodies.seal(entry.row(), seal).equals(entry.seal())) {
                return Optional.of(revision);
            }
            seal = entry.seal();
        }
        return isPresent(table, entries, id) ? Optional.empty() : Optional.of(revision);
    }

    private boolean isPresent(KindTable table, List<Entry> entries, String id) {
        List<byte[]> present = sessions.read(connection -> Statements.query(
                connection, table.byId(), row -> SealedBody.of(row).bytes(), id));
        return !present.isEmpty()
                && !entries.isEmpty()
                && Arrays.equals(
                        present.get(0),
                        entries.get(entries.size() - 1).row().body().bytes());
    }

    private record Entry(HistoryRow row, String seal) {}
}
