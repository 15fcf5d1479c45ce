package org.zhaoliao.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Hands out connections of PostgreSQL that ask for the plan of each query before they run it, once for each text. */
final class ExplainedSource extends ForwardingSource {

    private static final String EXPLAIN = "explain (analyze, buffers, costs off) ";

    private final Map<String, QueryPlan> plans = new LinkedHashMap<>();

    ExplainedSource(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (proxy, called, given) -> {
            Object answer = call(connection, called, given);
            return called.getName().equals("prepareStatement")
                    ? explained((PreparedStatement) answer, connection, (String) given[0])
                    : answer;
        });
    }

    /** The plans since this was asked last, in the order of the queries. */
    List<QueryPlan> taken() {
        List<QueryPlan> taken = List.copyOf(plans.values());
        plans.clear();
        return taken;
    }

    private PreparedStatement explained(PreparedStatement statement, Connection connection, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (proxy, called, given) -> {
            if (called.getName().equals("setObject")) {
                values.put((Integer) given[0], given[1]);
            }
            if (called.getName().equals("executeQuery") && !plans.containsKey(sql)) {
                plans.put(sql, plan(connection, sql, List.copyOf(values.values())));
            }
            return call(statement, called, given);
        });
    }

    private static QueryPlan plan(Connection connection, String sql, List<Object> values) throws SQLException {
        return new QueryPlan(sql, lines(connection, EXPLAIN + sql, values.toArray()), generic(connection, sql, values));
    }

    /** The plan that is made for no values in particular, which PostgreSQL may come to use for a statement that is run again and again. */
    private static List<String> generic(Connection connection, String sql, List<Object> values) throws SQLException {
        StringBuilder numbered = new StringBuilder();
        int place = 0;
        for (String part : sql.split("\\?", -1)) {
            numbered.append(place == 0 ? "" : "$" + place).append(part);
            place++;
        }
        List<String> written = new ArrayList<>();
        values.forEach(value -> written.add(value instanceof Number ? value.toString() : "'" + value + "'"));
        String given = values.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
        Statements.update(connection, "set plan_cache_mode = force_generic_plan");
        Statements.update(connection, "prepare asked as " + numbered);
        List<String> lines = lines(connection, "explain (costs off) execute asked" + given);
        Statements.update(connection, "deallocate asked");
        Statements.update(connection, "reset plan_cache_mode");
        return lines;
    }

    private static List<String> lines(Connection connection, String sql, Object... values) throws SQLException {
        return Statements.query(connection, sql, row -> row.getString(1), values);
    }

    private static Object call(Object target, Method called, Object[] given) throws Throwable {
        try {
            return called.invoke(target, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
