package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes the steps that a database lacks. Several who start at once take them one after the other, except on H2, where one process should start first. Where
 * the database can (PostgreSQL), all steps are taken or none.
 */
final class Migrations {

    private final Sessions sessions;
    private final TableNames names;
    private final List<Migration> steps;

    Migrations(DataSource source, TableNames names, List<Migration> steps) {
        this.sessions = Sessions.of(source);
        this.names = names;
        this.steps = steps;
    }

    /**
     * The versions of the steps that were taken, in order; none where there is no table of them.
     *
     * @throws StoreException when the database cannot be asked
     */
    List<Integer> taken() {
        String versions = names.in("select version from zl_schema order by version");
        try {
            return sessions.transaction(
                    connection -> Statements.query(connection, versions, row -> row.getInt("version")));
        } catch (StoreException failure) {
            if (!failure.isRefusal()) {
                throw failure;
            }
            return List.of();
        }
    }

    /** Whether the steps taken are these, no fewer and no more. */
    boolean areTaken() {
        return taken().equals(steps.stream().map(Migration::version).toList());
    }

    void run() {
        sessions.within(() -> sessions.read(connection -> {
            Dialect dialect = Dialect.of(connection);
            dialect.lock(connection);
            try {
                List<Integer> taken = taken();
                for (Migration step : steps) {
                    if (!taken.contains(step.version())) {
                        take(connection, dialect, step);
                    }
                }
                // whoever gets the lock next has to see what was taken
                connection.commit();
                return taken;
            } finally {
                dialect.unlock(connection);
            }
        }));
    }

    private void take(Connection connection, Dialect dialect, Migration step) {
        for (String statement : step.statements(dialect, names)) {
            try {
                Statements.update(connection, statement);
            } catch (SQLException refused) {
                throw new StoreException(
                        "Version %d of the schema cannot be made, at: %s"
                                .formatted(
                                        step.version(),
                                        statement.lines().findFirst().orElse("")),
                        refused);
            }
        }
    }
}
