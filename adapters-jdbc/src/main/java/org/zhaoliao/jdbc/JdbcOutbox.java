package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;

/** The table of events that wait. What was handed on is deleted: the history keeps it. */
final class JdbcOutbox implements Outbox {

    private static final String EVENT = "agg_kind, agg_id, agg_revision, " + ChangeColumns.COLUMNS;

    /** Fails unless the table and its columns are there. */
    static final String PROBE = "select seq, " + EVENT + " from zl_outbox where 1 = 0";

    private final Sessions sessions;
    private final TableNames names;

    JdbcOutbox(Sessions sessions, TableNames names) {
        this.sessions = sessions;
        this.names = names;
    }

    @Override
    public List<OutgoingEvent> pending(int limit) {
        String oldest = names.in("select seq, " + EVENT + " from zl_outbox order by seq limit ?");
        int most = Page.checkedLimit(limit);
        return sessions.read(connection -> Statements.query(connection, oldest, JdbcOutbox::event, most));
    }

    @Override
    public void delivered(List<OutgoingEvent> events) {
        sessions.transaction(connection -> {
            for (OutgoingEvent event : events) {
                Statements.update(connection, names.in("delete from zl_outbox where seq = ?"), event.sequence());
            }
            return events;
        });
    }

    static void announce(Connection connection, TableNames names, String kind, HistoryRow row) throws SQLException {
        Statements.update(
                connection,
                names.in("insert into zl_outbox (" + EVENT + ") values (?, ?, ?, ?, ?, ?, ?, ?)"),
                kind,
                row.id(),
                row.revision(),
                row.change().changedAt(),
                row.change().actor(),
                row.change().why(),
                row.change().basis(),
                row.change().kind());
    }

    private static OutgoingEvent event(ResultSet row) throws SQLException {
        return new OutgoingEvent(
                row.getLong("seq"),
                row.getString("agg_kind"),
                row.getString("agg_id"),
                new Revision(row.getLong("agg_revision")),
                ChangeColumns.of(row).change());
    }
}
