package org.zhaoliao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.rule.Citation;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change as columns. The moment is a text of ISO 8601: no database then rounds it or moves it to another zone. Cause and basis are JSON.
 */
record ChangeColumns(String changedAt, String actor, String why, String basis, String kind) {

    static final String COLUMNS = "changed_at, actor, why, basis, change_kind";

    private static final JsonMapper JSON = DomainJson.mapper();

    static ChangeColumns of(Change change) {
        return new ChangeColumns(
                change.at().toString(),
                change.actor(),
                JSON.writeValueAsString(change.why()),
                JSON.writeValueAsString(change.basis()),
                change.kind().name());
    }

    static ChangeColumns of(ResultSet row) throws SQLException {
        return new ChangeColumns(
                row.getString("changed_at"),
                row.getString("actor"),
                row.getString("why"),
                row.getString("basis"),
                row.getString("change_kind"));
    }

    Change change() {
        return new Change(
                actor,
                Instant.parse(changedAt),
                JSON.readValue(why, Reason.class),
                JSON.readValue(basis, Citation.class),
                Change.Kind.valueOf(kind));
    }
}
