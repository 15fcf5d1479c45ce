package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;

/** The table of events that wait, and a note of each that was handed on. */
final class JdbcOutbox implements Outbox {

    private static final String EVENT = "agg_kind, agg_id, agg_revision, " + ChangeColumns.COLUMNS;
    static final String COLUMNS = "seq, " + EVENT;
    static final String SENT = "seq, agg_kind, agg_id, agg_revision, entered";

    /** Fails unless the table and its columns are there. */
    static final String PROBE = "select " + COLUMNS + " from zl_outbox where 1 = 0";

    /** The same for what was handed on. */
    static final String SENT_PROBE = "select " + SENT + " from zl_sent where 1 = 0";

    /**
     * The oldest of each aggregate that no other transaction has in hand. A later event of an aggregate cannot be taken while the older one is there, whether
     * in another's hand or not: that one keeps the row until it has deleted it.
     */
    private static final String CLAIM = "select " + COLUMNS + " from zl_outbox o where not exists"
            + " (select 1 from zl_outbox e where e.agg_kind = o.agg_kind and e.agg_id = o.agg_id and e.seq < o.seq)"
            + " order by seq limit ? for update skip locked";

    /** As long for every moment, so that the order of the texts is that of the moments. */
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Instant BEFORE_ALL = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("+10000-01-01T00:00:00Z");

    /** Comes after every moment that is noted, in the order of characters as in time. */
    private static final String END = "9999-12-31T24";

    private final Sessions sessions;
    private final TableNames names;

    JdbcOutbox(Sessions sessions, TableNames names) {
        this.sessions = sessions;
        this.names = names;
    }

    @Override
    public List<OutgoingEvent> pending(int limit) {
        String oldest = names.in("select " + COLUMNS + " from zl_outbox order by seq limit ?");
        int most = Page.checkedLimit(limit);
        return sessions.read(connection -> Statements.query(connection, oldest, JdbcOutbox::event, most));
    }

    @Override
    public void delivered(List<OutgoingEvent> events) {
        sessions.transaction(connection -> noted(connection, events));
    }

    @Override
    public int handOn(int limit, Consumer<List<OutgoingEvent>> relay) {
        int most = Page.checkedLimit(limit);
        // it calls the host, which may not be called again for the same
        return sessions.once(connection -> {
            List<OutgoingEvent> claimed = Statements.query(connection, names.in(CLAIM), JdbcOutbox::event, most);
            if (!claimed.isEmpty()) {
                relay.accept(claimed);
            }
            return noted(connection, claimed);
        });
    }

    @Override
    public int forget(Instant enteredBefore, int limit) {
        String oldest = names.in("select seq from zl_sent where entered < ? order by entered, seq limit ?");
        int most = Page.checkedLimit(limit);
        return sessions.transaction(connection -> {
            List<@Nullable Object[]> old = Statements.query(
                    connection, oldest, row -> new Object[] {row.getLong("seq")}, limit(enteredBefore), most);
            // another may have taken some of them away meanwhile
            return Statements.batch(connection, names.in("delete from zl_sent where seq = ?"), old);
        });
    }

    /** Of a moment as it is noted; whatever is noted lies in the years 1 to 9999, which have four digits. */
    private static String limit(Instant moment) {
        if (!moment.isBefore(AFTER_ALL)) {
            return END;
        }
        return ENTERED.format(moment.isBefore(BEFORE_ALL) ? BEFORE_ALL : moment);
    }

    static void announce(Connection connection, TableNames names, String kind, HistoryRow row) throws SQLException {
        announce(connection, names, kind, List.of(row));
    }

    /** In the order of the rows. */
    static void announce(Connection connection, TableNames names, String kind, List<HistoryRow> rows)
            throws SQLException {
        List<@Nullable Object[]> events =
                rows.stream().map(row -> values(kind, row)).toList();
        Statements.batch(
                connection, names.in("insert into zl_outbox (" + EVENT + ") values (?, ?, ?, ?, ?, ?, ?, ?)"), events);
    }

    private static @Nullable Object[] values(String kind, HistoryRow row) {
        return new Object[] {
            kind,
            row.id(),
            row.revision(),
            row.change().changedAt(),
            row.change().actor(),
            row.change().why(),
            row.change().basis(),
            row.change().kind()
        };
    }

    /** Whoever deletes an event notes it, and only he. */
    private int noted(Connection connection, List<OutgoingEvent> events) throws SQLException {
        List<@Nullable Object[]> sent = new ArrayList<>();
        for (OutgoingEvent event : events) {
            if (Statements.update(connection, names.in("delete from zl_outbox where seq = ?"), event.sequence()) == 1) {
                sent.add(new Object[] {
                    event.sequence(),
                    event.kind(),
                    event.id(),
                    event.revision().number(),
                    ENTERED.format(event.change().at())
                });
            }
        }
        Statements.batch(connection, names.in("insert into zl_sent (" + SENT + ") values (?, ?, ?, ?, ?)"), sent);
        return events.size();
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
