package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Revision;

/**
 * One row of a history, without its seal.
 *
 * @param subject whom the state is about; empty when it is about nobody
 */
record HistoryRow(String id, long revision, String division, String subject, ChangeColumns change, SealedBody body) {

    static HistoryRow of(ResultSet row) throws SQLException {
        return new HistoryRow(
                row.getString("id"),
                row.getLong("revision"),
                row.getString("division"),
                row.getString("subject"),
                ChangeColumns.of(row),
                SealedBody.of(row));
    }

    <T extends Aggregate<?>> HistoryEntry<T> entry(Bodies<T> bodies) {
        return new HistoryEntry<>(new Revision(revision), bodies.open(body, id, revision), change.change());
    }

    /** In the order of {@link KindTable#insertHistory}. */
    Object[] values(String seal) {
        return new Object[] {
            id,
            revision,
            division,
            subject,
            change.changedAt(),
            change.actor(),
            change.why(),
            change.basis(),
            change.kind(),
            body.bytes(),
            body.format(),
            body.keyVersion(),
            seal
        };
    }

    /**
     * All that the seal covers, each part behind its length, so that no part can pass for another. The body is covered as its text; that the encrypted form and
     * the version of its key belong to that text, its own tag says.
     */
    byte[] content(String kind, byte[] text, String previousSeal) {
        List<byte[]> parts = List.of(
                bytes("history"),
                bytes(kind),
                bytes(previousSeal),
                bytes(id),
                bytes(String.valueOf(revision)),
                bytes(division),
                bytes(subject),
                bytes(change.changedAt()),
                bytes(change.actor()),
                bytes(change.why()),
                bytes(change.basis()),
                bytes(change.kind()),
                bytes(String.valueOf(body.format())),
                text);
        ByteBuffer content = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        parts.forEach(part -> content.putInt(part.length).put(part));
        return content.array();
    }

    private static byte[] bytes(String part) {
        return part.getBytes(UTF_8);
    }
}
