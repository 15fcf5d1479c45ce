package org.zhaoliao.benchmarks.storage;

/** The statements of those that write their SQL themselves. */
final class Sql {

    static final String PRESENT =
            "insert into zl_recipient (id, revision, division, subject, partner, uniq, voided, body, body_format, key_version)"
                    + " values (?, ?, ?, ?, null, ?, ?, ?, ?, ?)";
    static final String HISTORY =
            "insert into zl_recipient_hist (id, revision, changed_at, actor, why, basis, change_kind, body, body_format, key_version, seal,"
                    + " division, subject) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String EVENT =
            "insert into zl_outbox (agg_kind, agg_id, agg_revision, changed_at, actor, why, basis, change_kind)"
                    + " values ('recipient', ?, ?, ?, ?, ?, ?, ?)";
    static final String HEAD = "select entries, tally, seal from zl_head where kind = 'recipient' for update";
    static final String NEW_HEAD = "update zl_head set entries = ?, tally = ?, seal = ? where kind = 'recipient'";
    static final String PAGE = "select " + StateRow.COLUMNS + " from zl_recipient where division >= ? and division < ?"
            + " and (division, id) > (?, ?) order by division, id limit ?";
    static final String BY_ID = "select " + StateRow.COLUMNS + " from zl_recipient where id = ?";
    static final String PLANNED = "select " + StateRow.COLUMNS + " from zl_visit where partner >= ? and partner < ?"
            + " and division >= ? and division < ? order by partner, id";

    /** The character after 9, with which the codes inside a division end. */
    static final String END = ":";

    private Sql() {}
}
