package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableMap;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;

/**
 * A column as the database tells of it.
 *
 * @param name in small letters
 * @param type out of {@link Types}
 * @param capacity how many characters, bytes or decimal digits before the point it holds
 * @param isRequired whether it is never empty
 * @param isNumbered whether the database gives it the next number
 * @param isFilled whether the database fills it when nothing is given
 */
record StoredColumn(String name, int type, long capacity, boolean isRequired, boolean isNumbered, boolean isFilled) {

    /** Some databases tell the bits of these. */
    private static final ImmutableMap<Integer, Integer> DIGITS =
            ImmutableMap.of(Types.TINYINT, 3, Types.SMALLINT, 5, Types.INTEGER, 10, Types.BIGINT, 19);

    static StoredColumn of(ResultSet row) throws SQLException {
        int type = row.getInt("DATA_TYPE");
        long size = row.getLong("COLUMN_SIZE") - row.getLong("DECIMAL_DIGITS");
        boolean isNumbered = isYes(row, "IS_AUTOINCREMENT");
        return new StoredColumn(
                row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                type,
                DIGITS.containsKey(type) ? DIGITS.get(type) : size,
                row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls,
                isNumbered,
                isNumbered || isYes(row, "IS_GENERATEDCOLUMN") || row.getString("COLUMN_DEF") != null);
    }

    private static boolean isYes(ResultSet row, String column) throws SQLException {
        return "YES".equals(row.getString(column));
    }
}
