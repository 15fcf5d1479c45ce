package org.zhaoliao.jdbc;

import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** The names of the tables: all begin alike, and none is longer than what every database takes. */
record TableNames(String prefix) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9]{0,3}_");

    static final TableNames USUAL = new TableNames("zl_");

    TableNames {
        if (!ALLOWED.matcher(prefix).matches()) {
            throw InvalidInputException.of("prefix", "jdbc.prefix", prefix);
        }
    }

    /** A statement or a script, which is written for the usual names, for these. */
    String in(String sql) {
        return sql.replace(USUAL.prefix, prefix);
    }
}
