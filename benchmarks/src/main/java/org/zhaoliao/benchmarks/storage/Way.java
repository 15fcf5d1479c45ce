package org.zhaoliao.benchmarks.storage;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.zhaoliao.jdbc.BodyCipher;
import org.zhaoliao.jdbc.JdbcCareStore;

/** The ways that are compared. */
public enum Way {
    /** The store of the library. */
    STORE("the store") {
        @Override
        CareRows open(DataSource source, BodyCipher cipher) {
            return new StoreRows(JdbcCareStore.over(source, cipher));
        }
    },
    /** JDBC by hand, the floor. */
    JDBC("JDBC by hand") {
        @Override
        CareRows open(DataSource source, BodyCipher cipher) {
            return new JdbcRows(source, new Codec(cipher));
        }
    },
    /** Jdbi 3. */
    JDBI("Jdbi") {
        @Override
        CareRows open(DataSource source, BodyCipher cipher) {
            return new JdbiRows(Jdbi.create(source), new Codec(cipher));
        }
    },
    /** Hibernate ORM 7. */
    HIBERNATE("Hibernate") {
        @Override
        CareRows open(DataSource source, BodyCipher cipher) {
            return HibernateRows.over(source, new Codec(cipher));
        }
    };

    private final String title;

    Way(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract CareRows open(DataSource source, BodyCipher cipher);
}
