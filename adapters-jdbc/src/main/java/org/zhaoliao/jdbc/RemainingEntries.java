package org.zhaoliao.jdbc;

import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Closes with the entries that are still there. Inside the work a host may have gone back to a savepoint of its own, of which nobody tells the library; the heads
 * would count what is in no history, and never open again for a verifier. An entry that was taken back and written again counts once.
 */
final class RemainingEntries implements Sessions.Closing {

    private static final String SEALS = "select seal from zl_%s_hist where id in (" + KindTable.PLACES + ")";

    private final TableNames names;
    private final Sessions.Closing closing;

    RemainingEntries(TableNames names, Sessions.Closing closing) {
        this.names = names;
        this.closing = closing;
    }

    @Override
    public void close(Connection connection, List<Sessions.Entered> entered) throws SQLException {
        List<Sessions.Entered> remaining = new ArrayList<>();
        for (String kind :
                new TreeSet<>(entered.stream().map(Sessions.Entered::kind).toList())) {
            List<Sessions.Entered> ofKind = entered.stream()
                    .filter(entry -> entry.kind().equals(kind))
                    .distinct()
                    .toList();
            Set<String> seals = seals(connection, kind, ofKind);
            ofKind.stream().filter(entry -> seals.contains(entry.seal())).forEach(remaining::add);
        }
        closing.close(connection, remaining);
    }

    private Set<String> seals(Connection connection, String kind, List<Sessions.Entered> entered) throws SQLException {
        Set<String> ids =
                new TreeSet<>(entered.stream().map(Sessions.Entered::id).toList());
        Set<String> seals = new HashSet<>();
        for (List<String> some : Iterables.partition(ids, KindTable.AT_ONCE)) {
            seals.addAll(Statements.query(
                    connection, names.in(SEALS.formatted(kind)), row -> row.getString("seal"), KindTable.places(some)));
        }
        return seals;
    }
}
