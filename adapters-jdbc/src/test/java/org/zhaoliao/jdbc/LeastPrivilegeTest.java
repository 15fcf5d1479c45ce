package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.jdbc.StoreSettings.StartUp;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

/** The whole contract runs under this account, too: {@link PostgresContractTest}. */
@DisplayName("W5.6 the account of the store on PostgreSQL")
class LeastPrivilegeTest {

    private static final String DENIED = "The database reports SQLState 42501, code 0";

    private static final BodyCipher NEWER = new AesGcmCipher(
            Map.of(1, Databases.key("AES", 1), 2, Databases.key("AES", 2)),
            Databases.key("HmacSHA256", 2),
            new SecureRandom());

    private final DataSource owner = Databases.postgres();
    private final DataSource granted = Databases.postgresOfStore();

    @Test
    @DisplayName("may not change the schema, a history, a version, or take away a present state")
    void mayNot() {
        for (String statement : List.of(
                "create table other (id integer)",
                "alter table zl_caregiver add other integer",
                "drop table zl_outbox",
                "update zl_caregiver_hist set actor = 'x'",
                "delete from zl_caregiver_hist",
                "delete from zl_caregiver",
                "delete from zl_head",
                "insert into zl_head (kind, entries, tally, seal) values ('x', 0, '0', '')",
                "delete from zl_schema")) {
            StoreException refused =
                    assertThrows(StoreException.class, () -> Databases.execute(granted, statement), statement);
            assertEquals(DENIED, refused.getMessage(), statement);
        }
    }

    @Test
    @DisplayName(
            "can validate the tables at the start, and even be set to migrate when there is nothing to do, and verify the histories")
    void mayStart() {
        Databases.emptied(owner);
        for (StartUp startUp : StartUp.values()) {
            CareStore store = JdbcCareStore.over(granted, Databases.CIPHER, StoreSettings.USUAL.with(startUp));
            store.caregivers().add(Samples.caregiver(startUp.name(), Samples.VILLAGE), Samples.change(1));
        }
        assertEquals(Optional.empty(), new HistoryVerifier(granted, Databases.CIPHER).firstBroken(Caregivers.KIND));
    }

    @Test
    @DisplayName("cannot exchange a key; another account can, which may do nothing else")
    void reencryption() {
        CareStore store = Databases.emptied(owner);
        store.caregivers().add(Samples.caregiver("c-1", Samples.VILLAGE), Samples.change(1));
        assertThrows(StoreException.class, () -> new Reencryption(granted, NEWER).walk(10, () -> true));
        Databases.execute(
                owner,
                "create role renewing_account login;\n" + Schema.grantsOfReencryption("zl_", "renewing_account"));
        try (HikariDataSource renewing = Databases.samePostgres(
                pool -> pool.setJdbcUrl(pool.getJdbcUrl().replace("user=postgres", "user=renewing_account")))) {
            assertEquals(new Reencryption.Renewal(1, 0), new Reencryption(renewing, NEWER).walk(10, () -> true));
            assertEquals(0, new Reencryption(renewing, NEWER).due());
            for (String statement : List.of("delete from zl_caregiver_hist", "select kind from zl_head")) {
                assertThrows(StoreException.class, () -> Databases.execute(renewing, statement), statement);
            }
        }
    }
}
