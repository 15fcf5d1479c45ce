package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;

/** Aggregates that are new, gathered so that each table is written in one go. */
final class FirstEntries<T extends Aggregate<?>> {

    private final KindTable table;
    private final Bodies<T> bodies;
    private final Change change;
    private final ChangeColumns columns;
    private final List<@Nullable Object[]> present = new ArrayList<>();
    private final List<HistoryRow> rows = new ArrayList<>();
    private final List<String> seals = new ArrayList<>();

    FirstEntries(KindTable table, Bodies<T> bodies, Change change) {
        this.table = table;
        this.bodies = bodies;
        this.change = change;
        this.columns = ChangeColumns.of(change);
    }

    Versioned<T> with(T aggregate) {
        Versioned<T> written = new HistoryEntry<>(Revision.FIRST, aggregate, change).versioned();
        byte[] text = bodies.text(aggregate);
        SealedBody body = bodies.closed(text, aggregate, Revision.FIRST.number());
        HistoryRow row = new HistoryRow(
                aggregate.id().value(),
                Revision.FIRST.number(),
                aggregate.division().digits(),
                bodies.subject(aggregate).orElse(""),
                columns,
                body);
        present.add(PresentRow.of(written, body, bodies).values().toArray());
        rows.add(row);
        seals.add(bodies.seal(row, text, JdbcAggregates.NO_SEAL));
        return written;
    }

    /** In the bound transaction. */
    void write(Connection connection, Sessions sessions) throws SQLException {
        List<@Nullable Object[]> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            entries.add(rows.get(i).values(seals.get(i)));
            sessions.entered(table.kind(), rows.get(i).id(), seals.get(i));
        }
        Statements.batch(connection, table.insert(), present);
        Statements.batch(connection, table.insertHistory(), entries);
        JdbcOutbox.announce(connection, table.names(), table.kind(), rows);
    }
}
