package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** In what the databases differ: column types and the order of text. The statements are the same for all. */
public enum Dialect {
    /** H2 2.x. */
    H2("H2", "varbinary(10000000)", "varchar", ""),
    /** PostgreSQL 12 and newer; text is ordered by character code whatever the locale of the database. */
    POSTGRESQL("PostgreSQL", "bytea", "text", " collate \"C\"");

    private final String product;
    private final String bytes;
    private final String text;
    private final String binary;

    Dialect(String product, String bytes, String text, String binary) {
        this.product = product;
        this.bytes = bytes;
        this.text = text;
        this.binary = binary;
    }

    /**
     * The dialect of a connected database.
     *
     * @throws StoreException when it is none of these
     */
    static Dialect of(Connection connection) throws SQLException {
        String found = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(found))
                .findFirst()
                .orElseThrow(() -> new StoreException("No schema script for " + found));
    }

    String filled(String template) {
        return template.replace("${bytes}", bytes).replace("${text}", text).replace("${binary}", binary);
    }
}
