package org.zhaoliao.jdbc;

import com.google.common.io.BaseEncoding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of the heads, one of each kind, each under a seal of its own. */
final class HistoryHeads implements Sessions.Closing {

    private static final String SELECT = "select " + HistoryHead.COLUMNS + " from zl_head where ";
    private static final String OF_KIND = SELECT + "kind = ?";

    /** Fails unless the table and its columns are there. */
    static final String PROBE = SELECT + "1 = 0";

    private final BodyCipher cipher;
    private final TableNames names;

    HistoryHeads(BodyCipher cipher, TableNames names) {
        this.cipher = cipher;
        this.names = names;
    }

    /** Always in the order of the kinds, so that two transactions do not wait for each other. */
    @Override
    public void close(Connection connection, List<Sessions.Entered> entered) throws SQLException {
        Map<String, List<String>> seals = entered.stream()
                .collect(Collectors.groupingBy(
                        Sessions.Entered::kind,
                        TreeMap::new,
                        Collectors.mapping(Sessions.Entered::seal, Collectors.toList())));
        for (Map.Entry<String, List<String>> kind : seals.entrySet()) {
            grow(connection, kind.getKey(), kind.getValue());
        }
    }

    /** The head of a kind; empty when there is none under its own seal. */
    Optional<HistoryHead> find(Connection connection, String kind) throws SQLException {
        return sealed(connection, OF_KIND, kind);
    }

    private void grow(Connection connection, String kind, List<String> seals) throws SQLException {
        HistoryHead head = sealed(connection, OF_KIND + " for update", kind)
                .orElseThrow(() -> new StoreException("The head of the histories of " + kind + " was tampered with"))
                .with(seals);
        Statements.update(
                connection,
                names.in("update zl_head set entries = ?, tally = ?, seal = ? where kind = ?"),
                head.entries(),
                head.tally(),
                seal(head),
                kind);
    }

    private Optional<HistoryHead> sealed(Connection connection, String sql, String kind) throws SQLException {
        return Statements.query(
                        connection, names.in(sql), row -> new Found(HistoryHead.of(row), row.getString("seal")), kind)
                .stream()
                .filter(found -> found.seal().equals(expected(found.head())))
                .map(Found::head)
                .findFirst();
    }

    /** The schema script has no key: an empty head bears no seal. */
    private String expected(HistoryHead head) {
        return head.equals(HistoryHead.empty(head.kind())) ? JdbcAggregates.NO_SEAL : seal(head);
    }

    private String seal(HistoryHead head) {
        return BaseEncoding.base16().lowerCase().encode(cipher.fingerprint(head.content()));
    }

    private record Found(HistoryHead head, String seal) {}
}
