package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.store.CareStore;

/**
 * Asks PostgreSQL for the plans of what offices ask all day. A small province is enough to see a missing index; {@code docs/query-plans.md} has those of 130,000 recipients:
 * {@code mvn test -pl adapters-jdbc -am -Dtest=QueryPlansTest -Dsurefire.failIfNoSpecifiedTests=false -Dzhaoliao.plans.recipients=130000 -Dzhaoliao.docs.write=true}.
 */
@DisplayName("W5.6: no hot query on PostgreSQL reads a large table from one end to the other")
class QueryPlansTest {

    private static final int RECIPIENTS = Integer.getInteger("zhaoliao.plans.recipients", 20_000);
    private static final int OF_A_PROVINCE = 100_000;
    private static final long LARGE = 10_000;

    private static final Map<String, List<QueryPlan>> PLANS = new LinkedHashMap<>();
    private static final Map<String, Long> SIZES = new LinkedHashMap<>();
    private static final DataSource SOURCE = Databases.freshPostgres("plans");
    private static String version = "";

    @BeforeAll
    static void explain() {
        Schema.create(SOURCE);
        new Province(SOURCE, RECIPIENTS, RECIPIENTS < OF_A_PROVINCE ? 4 : 24).fill();
        version =
                Sessions.of(SOURCE).read(connection -> connection.getMetaData().getDatabaseProductVersion());
        SIZES.putAll(sizes());
        ExplainedSource explained = new ExplainedSource(SOURCE);
        CareStore store =
                JdbcCareStore.over(explained, new ClearCipher(), StoreSettings.USUAL.with(StoreSettings.StartUp.NONE));
        explained.taken();
        new OfficeQuestions().all().forEach((title, question) -> {
            question.accept(store);
            PLANS.put(title, explained.taken());
        });
    }

    private static Map<String, Long> sizes() {
        String sql =
                "select relname, reltuples::bigint as size from pg_class where relkind = 'r' and relname like 'zl_%'";
        return Sessions.of(SOURCE)
                .read(connection -> Statements.query(
                        connection, sql, row -> Map.entry(row.getString("relname"), row.getLong("size"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    @DisplayName("whatever values it is asked with")
    void noSequentialScan() {
        PLANS.forEach((title, plans) -> {
            assertTrue(!plans.isEmpty(), title);
            for (QueryPlan plan : plans) {
                List<String> large =
                        plan.scanned().stream().filter(QueryPlansTest::isLarge).toList();
                assertEquals(
                        List.of(),
                        large,
                        () -> title + ": " + plan.shortened() + "\n" + plan.lines() + "\n" + plan.generic());
            }
        });
    }

    @Test
    @DisplayName("and a query without an index would be noticed")
    void noticed() {
        ExplainedSource explained = new ExplainedSource(SOURCE);
        Sessions.of(explained)
                .read(connection -> Statements.query(
                        connection, "select id from zl_visit where body_format = ?", row -> row.getString(1), 7));
        QueryPlan plan = explained.taken().get(0);
        assertEquals(
                List.of("zl_visit"),
                plan.scanned().stream().filter(QueryPlansTest::isLarge).toList());
    }

    @Test
    @DisplayName("the plans are written down when asked for")
    void document() throws IOException {
        String text = new QueryPlanDocument(version, RECIPIENTS, SIZES, LARGE).of(PLANS);
        assertTrue(text.contains("Index"), text);
        if (Boolean.getBoolean("zhaoliao.docs.write") && RECIPIENTS >= OF_A_PROVINCE) {
            Files.writeString(Path.of("../docs/query-plans.md"), text);
        }
    }

    private static boolean isLarge(String table) {
        return SIZES.getOrDefault(table, 0L) >= LARGE;
    }
}
