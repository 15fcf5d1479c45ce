package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;
import org.zhaoliao.testkit.report.ContractReporting;

@DisplayName("While all the suites run on every database")
class WholeRunTest {

    private static final String WRITE = "zhaoliao.docs.write";
    private static final Path KNOWN = Path.of("src/test/resources/org/zhaoliao/jdbc/statements.txt");

    private static final Watching WATCHING = new Watching();

    @BeforeAll
    static void runAll() {
        for (DataSource source : Databases.all()) {
            WatchedSuite.database = source;
            WatchedSuite.watching = WATCHING;
            new Logs(WATCHING.witness()).overhear(WholeRunTest::run);
            WatchedSuite.lookAtTables();
        }
    }

    @Test
    @DisplayName(
            "W5.4 no ID number, name, telephone number or account shows in a table, a log line, a failure or a text of an answer")
    void nothingPersonalShows() {
        assertEquals(Set.of(), WATCHING.witness().leaks());
    }

    @Test
    @DisplayName("W5.4 what is looked for and looked at is there: names, numbers and accounts, and much of each place")
    void thereIsMuchToSee() {
        Set<String> secrets = WATCHING.witness().secrets();
        assertTrue(
                secrets.containsAll(
                        Set.of(Samples.residentId(1).reveal(), "13900001234", "6217000012345678901", "𠮷田𬱖", "欧阳𬱖")),
                () -> "secrets: " + secrets);
        for (String place : List.of(WatchedSuite.TABLES, Watching.ANSWERS, Watching.FAILURES, Logs.PLACE)) {
            assertTrue(
                    WATCHING.witness().looked(place) > 10_000,
                    () -> place + ": " + WATCHING.witness().looked(place));
        }
    }

    @Test
    @DisplayName("W5.4 a witness sees what shows, in either encoding and in a cause")
    void witnessSees() {
        Witness witness = new Witness();
        ResidentId id = Samples.residentId(7);
        witness.learn(List.of(Samples.recipient("r-1", Samples.VILLAGE), id));
        witness.look("a", "nothing but " + id);
        assertEquals(Set.of(), witness.leaks());
        witness.look("a", "x" + id.reveal() + "x");
        witness.look("b", new IllegalStateException(new IllegalArgumentException(id.reveal())));
        witness.look("c", id.reveal().getBytes(UTF_16BE));
        witness.look("d", new byte[] {1, 2, 3});
        assertEquals(Set.of("a: " + id.reveal(), "b: " + id.reveal(), "c: " + id.reveal()), witness.leaks());
    }

    @Test
    @DisplayName("W5.4 the database gets statements of a closed set only, whatever is stored: values are bound")
    void statementsAreKnown() throws IOException {
        String sent = WATCHING.statements().stream()
                .map(WholeRunTest::ofAnyKind)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(KNOWN.getParent());
            Files.writeString(KNOWN, sent);
        }
        assertEquals(
                Files.readString(KNOWN), sent, "look at what is new, then write it down with -D" + WRITE + "=true");
    }

    @Test
    @DisplayName("W5.4 no statement quotes a text or holds a number that was stored")
    void statementsHoldNoValue() {
        assertTrue(WATCHING.statements().size() > 100);
        assertEquals(
                List.of(),
                WATCHING.statements().stream()
                        .filter(text -> text.contains("'") || text.matches("(?s).*\\d\\d.*"))
                        .toList());
    }

    /** The longest first, as the name of one kind may begin like another. */
    private static String ofAnyKind(String statement) {
        return CareStore.kinds().stream()
                .map(StoredKind::name)
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(name -> statement.matches("(?s).*\\bzl_" + name + "(_hist)?\\b.*"))
                .findFirst()
                .map(name -> statement.replace("zl_" + name, "zl_{kind}"))
                .orElse(statement);
    }

    private static void run() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(WatchedSuite.class))
                                .configurationParameter(ContractReporting.PROPERTY, "target/watched-report")
                                .build(),
                        summary);
        assertEquals(List.of(), summary.getSummary().getFailures());
        assertTrue(summary.getSummary().getTestsSucceededCount() > 500);
    }
}
