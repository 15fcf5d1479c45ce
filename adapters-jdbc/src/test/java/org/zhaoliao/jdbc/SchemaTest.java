package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema script")
class SchemaTest {

    private static final Pattern NAME = Pattern.compile("\\bzl_\\w+");

    @Test
    @DisplayName("names are short enough for every database, and nothing is left to fill in")
    void namesAreShort() {
        for (Dialect dialect : Dialect.values()) {
            String script = Schema.script(dialect);
            List<String> names =
                    NAME.matcher(script).results().map(MatchResult::group).toList();
            assertTrue(names.contains("zl_mentalhealthreferral_hist"));
            assertEquals(
                    List.of(), names.stream().filter(name -> name.length() > 30).toList());
            assertFalse(script.contains("$"));
        }
    }

    @Test
    @DisplayName("what it makes is what the store needs")
    void scriptIsComplete() {
        Databases.all().forEach(source -> assertEquals(List.of(), Schema.faults(source)));
    }

    @Test
    @DisplayName("missing tables and missing columns are named")
    void faultsAreNamed() {
        DataSource source = Databases.pool("jdbc:h2:mem:faults;DB_CLOSE_DELAY=-1");
        Schema.create(source);
        Sessions.of(source).read(connection -> Statements.update(connection, "drop table zl_outbox"));
        Sessions.of(source)
                .read(connection -> Statements.update(connection, "alter table zl_lead_hist drop column seal"));
        assertEquals(List.of("zl_lead_hist", "zl_outbox"), Schema.faults(source));
    }

    @Test
    @DisplayName("it is not run twice over")
    void existingTablesAreRefused() {
        assertThrows(StoreException.class, () -> Schema.create(Databases.h2InMemory()));
    }
}
