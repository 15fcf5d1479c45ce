package org.zhaoliao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Versioned;

/** The row of a present state: everything in it follows from the last entry of the history. */
record PresentRow(
        SealedBody body,
        long revision,
        String division,
        @Nullable String subject,
        @Nullable String partner,
        @Nullable String unique,
        int voided,
        String id) {

    static final int VOIDED = 1;
    static final String COLUMNS = SealedBody.COLUMNS + ", revision, division, subject, partner, uniq, voided, id";

    static <T extends Aggregate<?>> PresentRow of(Versioned<T> state, SealedBody body, Bodies<T> bodies) {
        T aggregate = state.value();
        return new PresentRow(
                body,
                state.revision().number(),
                aggregate.division().digits(),
                bodies.subject(aggregate).orElse(null),
                bodies.partner(aggregate).orElse(null),
                state.voided() ? null : bodies.uniqueIndex(aggregate).orElse(null),
                state.voided() ? VOIDED : 0,
                aggregate.id().value());
    }

    static PresentRow of(ResultSet row) throws SQLException {
        return new PresentRow(
                SealedBody.of(row),
                row.getLong("revision"),
                row.getString("division"),
                row.getString("subject"),
                row.getString("partner"),
                row.getString("uniq"),
                row.getInt("voided"),
                row.getString("id"));
    }

    /** In the order of {@link #COLUMNS}. */
    Stream<@Nullable Object> values() {
        return Stream.of(
                body.bytes(),
                body.format(),
                body.keyVersion(),
                revision,
                division,
                subject,
                partner,
                unique,
                voided,
                id);
    }
}
