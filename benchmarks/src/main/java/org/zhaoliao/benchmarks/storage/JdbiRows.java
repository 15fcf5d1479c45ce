package org.zhaoliao.benchmarks.storage;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.visit.HomeVisit;

/** By Jdbi: its batches and row mappers, values bound by their places. */
record JdbiRows(Jdbi jdbi, Codec codec) implements CareRows {

    @Override
    public void addAll(List<Recipient> recipients, Change change) {
        ChangeRow at = codec.row(change);
        List<Row> rows = codec.rows(recipients, at);
        jdbi.useTransaction(handle -> {
            present(handle, rows);
            history(handle, rows, at);
            events(handle, rows, at);
            grow(handle, rows);
        });
    }

    @Override
    public Page<Versioned<Recipient>> page(DivisionCode within, Page.Key after, int limit) {
        String last = after.division().digits();
        return Pages.of(
                query(
                        Sql.PAGE,
                        Recipient.class,
                        "recipient",
                        within.digits(),
                        within.digits() + Sql.END,
                        last,
                        after.id(),
                        limit + 1),
                limit);
    }

    @Override
    public Optional<Versioned<Recipient>> find(RecipientId id) {
        return query(Sql.BY_ID, Recipient.class, "recipient", id.value()).stream()
                .findFirst();
    }

    @Override
    public List<Versioned<HomeVisit>> plannedIn(DivisionCode within, DateRange days) {
        return query(
                Sql.PLANNED,
                HomeVisit.class,
                "visit",
                days.from().toString(),
                days.until().toString(),
                within.digits(),
                within.digits() + Sql.END);
    }

    private static void present(Handle handle, List<Row> rows) {
        try (PreparedBatch batch = handle.prepareBatch(Sql.PRESENT)) {
            for (Row row : rows) {
                batch.bind(0, row.id)
                        .bind(1, Row.REVISION)
                        .bind(2, row.division)
                        .bind(3, row.id)
                        .bind(4, row.unique)
                        .bind(5, Row.VOIDED)
                        .bind(6, row.body)
                        .bind(7, Row.FORMAT)
                        .bind(8, row.keyVersion)
                        .add();
            }
            batch.execute();
        }
    }

    private static void history(Handle handle, List<Row> rows, ChangeRow change) {
        try (PreparedBatch batch = handle.prepareBatch(Sql.HISTORY)) {
            for (Row row : rows) {
                change(batch.bind(0, row.id).bind(1, Row.REVISION), change)
                        .bind(7, row.body)
                        .bind(8, Row.FORMAT)
                        .bind(9, row.keyVersion)
                        .bind(10, row.seal)
                        .bind(11, row.division)
                        .bind(12, row.id)
                        .add();
            }
            batch.execute();
        }
    }

    private static void events(Handle handle, List<Row> rows, ChangeRow change) {
        try (PreparedBatch batch = handle.prepareBatch(Sql.EVENT)) {
            for (Row row : rows) {
                change(batch.bind(0, row.id).bind(1, Row.REVISION), change).add();
            }
            batch.execute();
        }
    }

    private static PreparedBatch change(PreparedBatch batch, ChangeRow change) {
        return batch.bind(2, change.at())
                .bind(3, change.actor())
                .bind(4, change.why())
                .bind(5, change.basis())
                .bind(6, change.kind());
    }

    private void grow(Handle handle, List<Row> rows) {
        HeadRow head = handle.createQuery(Sql.HEAD)
                .map((found, context) -> new HeadRow(found.getLong(1), found.getString(2), found.getString(3)))
                .one();
        HeadRow grown = codec.grown(head, rows);
        handle.execute(Sql.NEW_HEAD, grown.entries(), grown.tally(), grown.seal());
    }

    private <T> List<Versioned<T>> query(String sql, Class<T> type, String kind, Object... values) {
        return jdbi.withHandle(handle -> handle.select(sql, values)
                .map((row, context) -> codec.state(type, kind, StateRow.of(row)))
                .list());
    }
}
