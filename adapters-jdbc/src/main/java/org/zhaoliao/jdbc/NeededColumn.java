package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.sql.Types;

/**
 * What a column must be able to hold. A name means the same in every table.
 *
 * @param size how many characters, bytes or decimal digits
 */
record NeededColumn(Content content, long size) {

    /** The digits of a smallint, as a format, the version of a key, or a yes and no. */
    private static final int SMALL = 5;

    /** The digits of a bigint, as the revisions and the numbers of events. */
    private static final int BIG = 19;

    /** The words of a change have no length of their own; the contract asks for texts of 9,000 bytes, and twice that. */
    private static final int WORDS = 20_000;

    /** An aggregate as encrypted JSON with all its entries. */
    private static final int BODY = 1_000_000;

    /** By their names; the lengths of the texts that have one are those of the scripts. */
    static final ImmutableMap<String, NeededColumn> ALL = ImmutableMap.<String, NeededColumn>builder()
            .put("id", text(40))
            .put("division", text(12))
            .put("subject", text(40))
            .put("partner", text(40))
            .put("uniq", text(64))
            .put("changed_at", text(40))
            .put("change_kind", text(20))
            .put("kind", text(30))
            .put("tally", text(64))
            .put("seal", text(64))
            .put("agg_kind", text(30))
            .put("agg_id", text(40))
            .put("entered", text(40))
            .put("actor", text(WORDS))
            .put("why", text(WORDS))
            .put("basis", text(WORDS))
            .put("body", new NeededColumn(Content.BYTES, BODY))
            .put("revision", number(BIG))
            .put("agg_revision", number(BIG))
            .put("seq", number(BIG))
            .put("entries", number(BIG))
            .put("voided", number(SMALL))
            .put("body_format", number(SMALL))
            .put("key_version", number(SMALL))
            .buildOrThrow();

    /** Those that are compared and ordered by character code. */
    static final ImmutableSet<String> BY_CODE =
            ImmutableSet.of("id", "division", "subject", "partner", "uniq", "agg_id", "entered");

    private static NeededColumn text(int size) {
        return new NeededColumn(Content.TEXT, size);
    }

    private static NeededColumn number(int digits) {
        return new NeededColumn(Content.NUMBER, digits);
    }

    /** Whether a column of the database holds it. */
    boolean isMetBy(StoredColumn column) {
        return content.types.contains(column.type()) && column.capacity() >= size;
    }

    /** What is in a column, and the types of the standard that keep it as it is: text that is not filled up, whole numbers. */
    private enum Content {
        TEXT(Types.VARCHAR, Types.LONGVARCHAR, Types.NVARCHAR, Types.LONGNVARCHAR, Types.CLOB, Types.NCLOB),
        BYTES(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB),
        NUMBER(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DECIMAL, Types.NUMERIC);

        private final ImmutableSet<Integer> types;

        Content(Integer... types) {
            this.types = ImmutableSet.copyOf(types);
        }
    }
}
