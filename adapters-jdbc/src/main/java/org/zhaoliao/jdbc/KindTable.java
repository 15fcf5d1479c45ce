package org.zhaoliao.jdbc;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.StoredKind;

/** The statements on the two tables of one kind. Only the name of the kind, a constant of the library, is put into their text. */
final class KindTable {

    private static final String STATE = "id, revision, voided, " + SealedBody.COLUMNS;
    static final String HISTORY =
            "id, revision, division, subject, " + ChangeColumns.COLUMNS + ", " + SealedBody.COLUMNS + ", seal";

    /** How many are asked for in one statement; fewer are made up to it, so that its text is always the same. */
    static final int AT_ONCE = 100;

    static final String PLACES = String.join(", ", Collections.nCopies(AT_ONCE, "?"));

    private final String kind;
    private final String present;
    private final String history;

    private final TableNames names;

    KindTable(StoredKind<?> kind, TableNames names) {
        this.kind = kind.name();
        this.names = names;
        this.present = names.in("zl_" + kind.name());
        this.history = present + "_hist";
    }

    TableNames names() {
        return names;
    }

    String kind() {
        return kind;
    }

    String insert() {
        return "insert into " + present + " (" + PresentRow.COLUMNS + ")" + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    /** The last place takes 1 where a voided one may be written, and 0 where not. */
    String update() {
        return "update " + present + " set body = ?, body_format = ?, key_version = ?, revision = ?, division = ?,"
                + " subject = ?, partner = ?, uniq = ?, voided = ? where id = ? and revision = ? and voided <= ?";
    }

    String byId() {
        return "select " + STATE + " from " + present + " where id = ?";
    }

    /** Some present states, and when each came to be; as many places as {@link #AT_ONCE}. */
    String knownById() {
        return known(PLACES);
    }

    /** The same of those that were ever about some subjects. */
    String knownBySubject() {
        return known("select s.id from " + history + " s where s.subject in (" + PLACES + ")");
    }

    private String known(String ids) {
        return "select " + STATE + ", (select h.changed_at from " + history + " h where h.id = p.id"
                + " and h.revision = p.revision) as changed_at from " + present + " p where id in (" + ids
                + ") order by id";
    }

    String rowOf() {
        return "select " + PresentRow.COLUMNS + " from " + present + " where id = ?";
    }

    String byUnique() {
        return "select " + STATE + " from " + present + " where uniq = ?";
    }

    String bySubject() {
        return "select " + STATE + " from " + present + " where subject = ? order by id";
    }

    String byPartner() {
        return "select " + STATE + " from " + present + " where partner = ? order by id";
    }

    /** The division is in the index, too: what lies outside is passed over without a look at its row. */
    String byPartners() {
        return "select " + STATE + " from " + present + " where partner >= ? and partner < ?"
                + " and division >= ? and division < ? order by partner, id";
    }

    /** Everything inside a division has a code from its own up to this one: a colon is the character after 9. */
    static String endOf(DivisionCode division) {
        return division.digits() + ":";
    }

    String page() {
        return "select " + STATE + " from " + present + " where division >= ? and division < ?"
                + " and (division > ? or division = ? and id > ?) order by division, id limit ?";
    }

    /** Where each one ever was; found in the index alone. */
    String places() {
        return "select distinct division, id from " + history + " where division >= ? and division < ?"
                + " and (division > ? or division = ? and id > ?) order by division, id limit ?";
    }

    String insertHistory() {
        return "insert into " + history + " (" + HISTORY + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    String historyOf() {
        return "select " + HISTORY + " from " + history + " where id = ? order by revision";
    }

    String entryOf() {
        return "select " + HISTORY + " from " + history + " where id = ? and revision = ?";
    }

    /** Of present states and of histories, since either may have been taken out, from one on. */
    String idsFrom() {
        return "select id from (select id from " + present + " where id >= ? order by id limit ?) p"
                + " union select id from (select distinct id from " + history + " where id >= ? order by id limit ?) h"
                + " order by id limit ?";
    }

    /** What the store does with the tables; a history is only added to. */
    List<String> grants() {
        return List.of("select, insert, update on " + present, "select, insert on " + history);
    }

    /** How many entries are under an older key. */
    String due() {
        return "select count(*) from " + history + " where key_version < ?";
    }

    /** The entries under an older key after one of them, in the order of the primary key. */
    String duePage() {
        return "select id, revision, " + SealedBody.COLUMNS + " from " + history
                + " where key_version < ? and id >= ? and (id > ? or revision > ?) order by id, revision limit ?";
    }

    String renewEntry() {
        return renew(history);
    }

    String renewPresent() {
        return renew(present);
    }

    /** Some keys for {@link #PLACES}, at most {@link #AT_ONCE}. */
    static Object[] places(List<String> keys) {
        Object[] places = keys.toArray(new Object[AT_ONCE]);
        Arrays.fill(places, keys.size(), AT_ONCE, keys.get(0));
        return places;
    }

    private static String renew(String table) {
        return "update " + table + " set body = ?, key_version = ? where id = ? and revision = ? and body = ?";
    }

    /** Queries without an answer that fail unless every table and column is there. */
    List<String> probes() {
        return List.of(
                "select " + PresentRow.COLUMNS + " from " + present + " where 1 = 0",
                "select " + HISTORY + " from " + history + " where 1 = 0");
    }
}
