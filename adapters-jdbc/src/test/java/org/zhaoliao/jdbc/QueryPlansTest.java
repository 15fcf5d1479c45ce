package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.revision.Page;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;
import org.zhaoliao.usecase.ReadLedger;
import org.zhaoliao.usecase.ReadWorklist;

/**
 * Asks PostgreSQL for the plans of what offices ask all day. A small province is enough to see a missing index; {@code docs/query-plans.md} has those of 130,000 recipients:
 * {@code mvn test -pl adapters-jdbc -am -Dtest=QueryPlansTest -Dsurefire.failIfNoSpecifiedTests=false -Dzhaoliao.plans.recipients=130000 -Dzhaoliao.docs.write=true}.
 */
@DisplayName("W5.6: no hot query on PostgreSQL reads a large table from one end to the other")
class QueryPlansTest {

    private static final int RECIPIENTS = Integer.getInteger("zhaoliao.plans.recipients", 20_000);
    private static final int OF_A_PROVINCE = 100_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Instant NOW = Instant.parse("2026-10-20T15:59:59Z");
    private static final PolicyBook POLICY = NationalPolicy.book()
            .with(
                    "plans",
                    PolicyTable.read(
                            List.of("casefile.records-since,14,2016-01-01,,2025-10-01,invented,1,LOCAL_RULE")));
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
        questions().forEach((title, question) -> {
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

    private static Map<String, Consumer<CareStore>> questions() {
        List<RecipientId> some = IntStream.range(3_000, 3_200)
                .mapToObj(p -> new RecipientId("r-%07d".formatted(p)))
                .toList();
        Map<String, Consumer<CareStore>> questions = new LinkedHashMap<>();
        questions.put("A recipient", store -> store.recipients().find(some.get(0)));
        questions.put(
                "Who holds an ID number, by blind index",
                store -> store.recipients().withResidentId(Samples.residentId(7)));
        questions.put(
                "A page of the recipients of a township",
                store -> store.recipients().page(Province.township(), Page.Key.START, 100));
        questions.put(
                "A later page of the recipients of a county",
                store -> store.recipients()
                        .page(
                                Province.county(),
                                new Page.Key(Province.township(), some.get(0).value()),
                                100));
        questions.put(
                "A page of the recipients of a county, as known at a moment",
                store -> store.recipients()
                        .pageAsKnown(
                                Province.county(),
                                new Page.Key(Province.township(), some.get(0).value()),
                                200,
                                NOW));
        questions.put("The visits of a recipient", store -> store.visits().of(some.get(0)));
        questions.put(
                "The visits of 200 recipients, as known at a moment",
                store -> store.visits().asKnownOf(some, NOW));
        questions.put(
                "The history of a visit",
                store -> store.visits()
                        .history(store.visits().of(some.get(0)).get(0).value().id()));
        questions.put(
                "A page of the visits of a county",
                store -> store.visits().page(Province.county(), Page.Key.START, 200));
        questions.put(
                "The visits of a township that are due on a day",
                store -> store.visits().plannedIn(Province.township(), DateRange.of(TODAY, TODAY.plusDays(1))));
        questions.put(
                "The visits of a county arranged in a week",
                store -> store.visits().plannedIn(Province.county(), DateRange.of(TODAY, TODAY.plusDays(7))));
        questions.put(
                "The agreements of a recipient", store -> store.agreements().of(some.get(0)));
        questions.put(
                "The agreements of a caregiver", store -> store.agreements().of(new CaregiverId("c-0001500")));
        questions.put(
                "The worklist of a township",
                store -> new ReadWorklist(store, POLICY, WorkingCalendar.mainland())
                        .of(Province.township(), TODAY, NOW));
        questions.put(
                "The census of a township",
                store -> new ReadLedger(store, POLICY).each(Province.township(), TODAY, NOW, entry -> {}));
        questions.put("The oldest events", store -> store.outbox().pending(100));
        questions.put("Events handed on by a relay", store -> store.outbox().handOn(100, events -> {}));
        questions.put(
                "Events that were handed on long ago",
                store -> store.outbox().forget(Instant.parse("2026-02-01T00:00:00Z"), 500));
        return questions;
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
