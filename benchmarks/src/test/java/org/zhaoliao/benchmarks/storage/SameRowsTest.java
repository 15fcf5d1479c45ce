package org.zhaoliao.benchmarks.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.jdbc.HistoryVerifier;
import org.zhaoliao.jdbc.JdbcCareStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;

@DisplayName("W5.6 the ways that the storage benchmark compares write the same rows and give the same answers")
class SameRowsTest {

    private static final int COUNT = 1_234;
    private static final int PAGE = 100;

    private static Server server = Server.start();
    private static List<String> ofTheStore = List.of();

    @BeforeAll
    static void fill() {
        CareStore store = JdbcCareStore.over(server.source(), server.cipher());
        People.visits(COUNT).forEach(batch -> store.visits().addAll(batch, People.CHANGE));
        ofTheStore = written(Way.STORE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("a present row, an entry and an event for each recipient, and the visits that were there")
    void asManyRows() {
        assertEquals(List.of(COUNT, COUNT, COUNT, COUNT), counts());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @DisplayName("the same columns but for nonces and places in the outbox")
    void sameColumns(Way way) {
        assertEquals(ofTheStore, written(way));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @DisplayName("bodies that the store opens, and seals and a head that its verifier finds whole")
    void storeReads(Way way) {
        written(way);
        CareStore store = JdbcCareStore.over(server.source(), server.cipher());
        assertEquals(recipients(), read(new StoreRows(store)));
        assertEquals(
                Optional.empty(), new HistoryVerifier(server.source(), server.cipher()).firstBroken(Recipients.KIND));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @DisplayName("the same pages, the same one by its identifier, the same visits of a week in a township")
    void sameAnswers(Way way) {
        try (CareRows rows = server.open(way);
                CareRows store = server.open(Way.STORE)) {
            assertEquals(recipients(), read(rows));
            assertEquals(store.find(People.id(77)), rows.find(People.id(77)));
            assertEquals(Optional.empty(), rows.find(People.id(COUNT)));
            List<Versioned<HomeVisit>> week = rows.plannedIn(People.TOWNSHIP, People.WEEK);
            assertEquals(store.plannedIn(People.TOWNSHIP, People.WEEK), week);
            assertNotEquals(List.of(), week);
        }
    }

    private static List<Recipient> recipients() {
        return People.batches(COUNT).stream()
                .flatMap(List::stream)
                .sorted((one, other) -> one.division().equals(other.division())
                        ? one.id().value().compareTo(other.id().value())
                        : one.division().compareTo(other.division()))
                .toList();
    }

    private static List<Recipient> read(CareRows rows) {
        return Page.<Versioned<Recipient>>stream(after -> rows.page(People.COUNTY, after, PAGE))
                .map(Versioned::value)
                .toList();
    }

    private static List<String> written(Way way) {
        server.empty();
        try (CareRows rows = server.open(way)) {
            People.batches(COUNT).forEach(batch -> rows.addAll(batch, People.CHANGE));
        }
        return Stream.of(
                        "select id, revision, division, subject, partner, uniq, voided, length(body), body_format, key_version"
                                + " from zl_recipient order by id",
                        "select id, revision, division, subject, changed_at, actor, why, basis, change_kind, length(body), body_format, key_version, seal"
                                + " from zl_recipient_hist order by id",
                        "select agg_kind, agg_id, agg_revision, changed_at, actor, why, basis, change_kind"
                                + " from zl_outbox where agg_kind = 'recipient' order by seq",
                        "select kind, entries, tally, seal from zl_head where kind = 'recipient'",
                        "select count(*) from zl_recipient r join zl_recipient_hist h using (id, body)")
                .flatMap(sql -> query(sql).stream())
                .toList();
    }

    private static List<Integer> counts() {
        return Stream.of("zl_recipient", "zl_recipient_hist", "zl_outbox", "zl_visit")
                .map(table ->
                        Integer.valueOf(query("select count(*) from " + table).get(0)))
                .toList();
    }

    private static List<String> query(String sql) {
        try (Connection connection = server.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                found.add(String.join("|", row));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
