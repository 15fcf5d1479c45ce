package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.jdbc.StoreSettings.StartUp;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 Flyway runs the scripts of the jar as they are")
class FlywayTest {

    @Test
    @DisplayName("in its own order and once, and the store finds its tables as if it had made them")
    void flyway() {
        for (DataSource source : Databases.fresh("flyway")) {
            Flyway flyway = Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/zhaoliao/jdbc/migration/"
                            + Databases.dialect(source).directory())
                    .table("host_schema_history")
                    .load();
            MigrateResult result = flyway.migrate();
            assertEquals(Migration.ALL.size(), result.migrationsExecuted);
            assertEquals(0, flyway.migrate().migrationsExecuted);
            StoreSettings migrating = StoreSettings.USUAL.with(StartUp.MIGRATE);
            CareStore store = JdbcCareStore.over(source, Databases.CIPHER, migrating);
            store.caregivers().add(Samples.caregiver("c-1", Samples.VILLAGE), Samples.change(1));
            assertEquals(1, store.outbox().pending(10).size());
            assertEquals(List.of(), Schema.faults(source));
        }
    }
}
