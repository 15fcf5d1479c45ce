package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.usecase.BulkImport;

/** The system property {@code zhaoliao.kills} says how often on each database; few by default, since each takes a process. */
@DisplayName("W5.5 an import that is killed at any point and run again leaves exactly the rows of one clean run")
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("zhaoliao.kills", 3);
    private static final int ROWS = 60;

    private final Random random = new Random(20_261_103);

    @Test
    @DisplayName("on PostgreSQL")
    void onPostgres() throws Exception {
        killed(Databases.address(Databases.postgres()), work -> work.on(Databases.postgres()));
    }

    /**
     * Only one process at a time has the file open. With {@code WRITE_DELAY=0} H2 writes when it commits. By default it writes in the background, also in the
     * middle of a transaction: after one of some two hundred kills the next run then met a key of a batch that had never been committed.
     */
    @Test
    @DisplayName("on H2 in a file that writes when it commits")
    void onH2File(@TempDir Path directory) throws Exception {
        String address = "jdbc:h2:file:" + directory.resolve("ledger") + ";WRITE_DELAY=0";
        try (HikariDataSource source = Databases.pool(address, 1)) {
            Schema.create(source);
        }
        killed(address, work -> {
            try (HikariDataSource source = Databases.pool(address, 1)) {
                work.on(source);
            }
        });
    }

    private void killed(String address, Opening database) throws Exception {
        List<String> clean = new ArrayList<>();
        database.run(source -> {
            Databases.emptied(source);
            LedgerImport.run(source, ROWS);
            clean.addAll(rows(source));
            Databases.emptied(source);
        });
        long whole = imported(address, Long.MAX_VALUE);
        database.run(source -> assertEquals(clean, rows(source), "another process, not killed"));
        List<BulkImport.Progress> broken = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            database.run(Databases::emptied);
            imported(address, (long) ((kill + random.nextDouble()) / KILLS * whole));
            database.run(source -> {
                broken.add(LedgerImport.run(source, ROWS));
                assertEquals(clean, rows(source), () -> "after " + broken);
            });
        }
        assertTrue(
                broken.stream().anyMatch(progress -> progress.written() > 0), () -> "an import was killed: " + broken);
    }

    /** Runs the import as a process of its own and kills it after so many nanoseconds; gives how long it took. */
    private static long imported(String address, long nanos) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        LedgerImport.class.getName(),
                        address,
                        String.valueOf(ROWS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertEquals(LedgerImport.STARTS, said.readLine());
            long start = System.nanoTime();
            if (nanos == Long.MAX_VALUE) {
                assertEquals(LedgerImport.DONE, said.readLine());
                long whole = System.nanoTime() - start;
                assertEquals(0, process.waitFor());
                return whole;
            }
            process.waitFor(nanos, TimeUnit.NANOSECONDS);
            return System.nanoTime() - start;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Every row of every table, without nonces and places in the outbox. What a body says its seal covers. */
    private static List<String> rows(DataSource source) {
        HistoryVerifier verifier = new HistoryVerifier(source, Databases.CIPHER);
        Stream<String> broken = CareStore.kinds().stream()
                .flatMap(kind -> verifier.firstBroken(kind).stream())
                .map(BrokenLink::toString);
        Stream<String> kinds = CareStore.kinds().stream()
                .map(StoredKind::name)
                .flatMap(kind -> Stream.of(
                        "select id, revision, division, subject, partner, uniq, voided, body_format, key_version from zl_"
                                + kind + " order by id",
                        "select id, revision, changed_at, actor, why, basis, change_kind, body_format, key_version, seal from zl_"
                                + kind + "_hist order by id, revision"));
        Stream<String> others = Stream.of(
                "select kind, entries, tally, seal from zl_head order by kind",
                "select agg_kind, agg_id, agg_revision, changed_at, actor, why, basis, change_kind from zl_outbox order by seq",
                "select agg_kind, agg_id, agg_revision from zl_sent order by seq");
        Stream<String> rows = Stream.concat(kinds, others)
                .flatMap(
                        sql -> Sessions.of(source)
                                .read(connection -> Statements.query(connection, sql, KilledImportTest::text))
                                .stream());
        return Stream.concat(broken, rows).toList();
    }

    private static String text(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            text.append(row.getString(column)).append('|');
        }
        return text.toString();
    }

    /** Work on a database that is open for its length. */
    private interface Work {
        void on(DataSource source);
    }

    /** Opens a database for some work. */
    private interface Opening {
        void run(Work work);
    }
}
