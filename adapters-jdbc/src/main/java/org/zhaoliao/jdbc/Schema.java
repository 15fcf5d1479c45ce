package org.zhaoliao.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/** The tables (表结构): a script that a database administrator runs, or the library where it may. */
public final class Schema {

    private Schema() {}

    /** The script that creates everything in an empty schema; statements end with a semicolon. */
    public static String script(Dialect dialect) {
        String kind = resource("kind.sql");
        Stream<String> kinds =
                CareStore.kinds().stream().map(StoredKind::name).map(name -> kind.replace("${kind}", name));
        return Stream.of(Stream.of(resource("head.sql")), kinds, Stream.of(resource("outbox.sql")))
                .flatMap(Function.identity())
                .map(dialect::filled)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Runs the script.
     *
     * @throws StoreException when it cannot be run, for instance because the tables exist
     */
    public static void create(DataSource source) {
        Sessions.of(source).read(connection -> {
            for (String statement : script(Dialect.of(connection)).split(";\\s*", 0)) {
                Statements.update(connection, statement);
            }
            return connection;
        });
    }

    /**
     * Looks whether every table is there with every column; changes nothing.
     *
     * @return what is missing or different, by table; empty when the store can work
     */
    public static List<String> faults(DataSource source) {
        Stream<String> probes =
                CareStore.kinds().stream().map(KindTable::new).flatMap(table -> table.probes().stream());
        return Stream.concat(probes, Stream.of(HistoryHeads.PROBE, JdbcOutbox.PROBE, JdbcOutbox.SENT_PROBE))
                .filter(probe -> !answers(source, probe))
                .map(probe -> probe.substring(probe.indexOf(" from ") + 6, probe.indexOf(" where ")))
                .toList();
    }

    private static boolean answers(DataSource source, String probe) {
        try {
            return Sessions.of(source)
                    .read(connection -> Statements.query(connection, probe, row -> row))
                    .isEmpty();
        } catch (StoreException refused) {
            return false;
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
