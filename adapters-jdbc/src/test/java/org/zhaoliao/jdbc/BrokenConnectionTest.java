package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.jdbc.StoreException.Kind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 when the connection breaks")
class BrokenConnectionTest {

    private static final Caregiver CAREGIVER = Samples.caregiver("c-1", Samples.VILLAGE);
    private static final int MANY = 100;

    @Test
    @DisplayName(
            "the store says that nothing is stored only where that is certain; around the commit it says that it does not know, and once it is stored")
    void kinds() {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            List<String> ends = new ArrayList<>();
            for (int step = 0; step < MANY && (step == 0 || !ends.get(step - 1).equals("none true")); step++) {
                Databases.emptied(source);
                String told = added(source, step)
                        .map(failure -> failure.kind().name())
                        .orElse("none");
                boolean stored = store.caregivers().find(CAREGIVER.id()).isPresent();
                ends.add(told + " " + stored);
            }
            List<String> last = ends.subList(ends.size() - 3, ends.size());
            assertEquals(List.of("UNKNOWN false", "UNKNOWN true", "none true"), last);
            assertTrue(ends.size() > 5, ends::toString);
            assertEquals(
                    List.of("FAILURE false"),
                    ends.subList(0, ends.size() - 3).stream().distinct().toList());
        }
    }

    @Test
    @DisplayName("what is told is the break, not what could not be done on the broken connection afterwards")
    void firstIsTold() {
        for (DataSource source : Databases.all()) {
            Databases.emptied(source);
            StoreException failure = added(source, 1).orElseThrow();
            assertEquals("The database reports SQLState 08006, code 0", failure.getMessage());
            assertEquals(1, Objects.requireNonNull(failure.getCause()).getSuppressed().length);
        }
    }

    @Test
    @DisplayName("it is so with a check of the histories, too")
    void firstIsToldOfACheck() {
        for (DataSource source : Databases.all()) {
            HistoryVerifier verifier = new HistoryVerifier(breaking(source, 0), Databases.CIPHER);
            StoreException failure = assertThrows(StoreException.class, () -> verifier.firstBroken(Caregivers.KIND));
            assertEquals("The database reports SQLState 08006, code 0", failure.getMessage());
            assertEquals(1, Objects.requireNonNull(failure.getCause()).getSuppressed().length);
        }
    }

    @Test
    @DisplayName("at the commit, too, another transaction and a broken constraint are known for what they are")
    void refusedCommits() {
        for (String rolledBack : List.of("40002", "23505")) {
            assertEquals(
                    Kind.FAILURE,
                    StoreException.atCommit(new SQLException("no", rolledBack)).kind());
        }
        assertEquals(
                Kind.CONTENTION,
                StoreException.atCommit(new SQLException("no", "40001")).kind());
        for (String open : List.of("40003", "08007", "57P01", "HY000")) {
            assertEquals(
                    Kind.UNKNOWN,
                    StoreException.atCommit(new SQLException("?", open)).kind());
        }
        assertEquals(
                Kind.UNKNOWN, StoreException.atCommit(new SQLException("?")).kind());
    }

    private static Optional<StoreException> added(DataSource source, int step) {
        try {
            JdbcCareStore.over(breaking(source, step), Databases.CIPHER)
                    .caregivers()
                    .add(CAREGIVER, Samples.change(1));
            return Optional.empty();
        } catch (StoreException failure) {
            return Optional.of(failure);
        }
    }

    private static DataSource breaking(DataSource source, int step) {
        String address = ((HikariDataSource) source).getJdbcUrl();
        return BreakingConnections.over(() -> DriverManager.getConnection(address), step);
    }
}
