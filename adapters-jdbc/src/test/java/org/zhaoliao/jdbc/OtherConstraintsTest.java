package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.5 what the database refuses for a reason that is none of the caller's")
class OtherConstraintsTest {

    private static final Caregiver CAREGIVER = Samples.caregiver("c-1", Samples.VILLAGE);

    @Test
    @DisplayName("a constraint that the host laid on a table is no conflict of two")
    void hostsConstraint() {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            Databases.execute(source, "alter table zl_caregiver add constraint zl_hosts check (id <> 'c-1')");
            try {
                assertFails(() -> store.caregivers().add(CAREGIVER, Samples.change(1)));
                assertFails(() -> store.caregivers().addAll(List.of(CAREGIVER), Samples.change(1)));
            } finally {
                Databases.execute(source, "alter table zl_caregiver drop constraint zl_hosts");
            }
        }
    }

    @Test
    @DisplayName(
            "an entry that was left behind when the present state was taken away, or put in before its time, is no conflict, either")
    void strayEntries() {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            store.caregivers().add(CAREGIVER, Samples.change(1));
            store.caregivers().replace(CAREGIVER, Revision.FIRST, Samples.change(2));
            Databases.execute(source, "update zl_caregiver set revision = 1");
            assertFails(() -> store.caregivers().replace(CAREGIVER, Revision.FIRST, Samples.change(3)));
            Databases.execute(source, "delete from zl_caregiver");
            assertFails(() -> store.caregivers().add(CAREGIVER, Samples.change(3)));
        }
    }

    @Test
    @DisplayName("only what the standard calls a duplicate, and code 1062 of MariaDB and MySQL, is one")
    void duplicates() {
        assertTrue(new StoreException(new SQLException("key", "23505")).isDuplicate());
        assertTrue(new StoreException(new SQLException("key", "23000", 1062)).isDuplicate());
        for (SQLException other : List.of(
                new SQLException("null", "23502"),
                new SQLException("check", "23513"),
                new SQLException("check", "23000", 4025),
                new SQLException("null", "23000", 1048),
                new SQLException("other", "HY000", 1062))) {
            assertFalse(new StoreException(other).isDuplicate(), other::toString);
        }
    }

    private static void assertFails(Runnable write) {
        StoreException failure = assertThrows(StoreException.class, write::run);
        assertEquals(StoreException.Kind.FAILURE, failure.kind());
    }
}
