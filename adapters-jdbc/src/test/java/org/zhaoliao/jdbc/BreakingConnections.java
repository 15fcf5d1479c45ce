package org.zhaoliao.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Opens connections without a pool, until one of them breaks at a step, which is counted over all of them: from then on every other breaks, too, none opens,
 * and the server sees them go without a word.
 */
final class BreakingConnections {

    private static final Set<String> STEPS = Set.of(
            "execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "setSavepoint", "releaseSavepoint");
    private static final String BROKEN = "08006";
    private static final String NOT_OPENED = "08001";

    private final Opening opening;
    private final int last;
    private final AtomicInteger steps = new AtomicInteger();

    private BreakingConnections(Opening opening, int last) {
        this.opening = opening;
        this.last = last;
    }

    static DataSource over(Opening opening, int step) {
        BreakingConnections connections = new BreakingConnections(opening, step);
        return proxy(DataSource.class, (proxy, called, given) -> {
            if (!called.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(called.getName());
            }
            return connections.opened();
        });
    }

    private Connection opened() throws SQLException {
        if (steps.get() > last) {
            throw new SQLException("gone", NOT_OPENED);
        }
        Connection real = opening.open();
        return watched(Connection.class, real, real);
    }

    private <T> T watched(Class<T> type, Object target, Connection real) {
        return proxy(type, (proxy, called, given) -> {
            if (STEPS.contains(called.getName())) {
                maybeBreak(real);
            }
            Object answer = call(target, called, given);
            if (called.getName().equals("commit")) {
                maybeBreak(real);
            }
            return answer instanceof PreparedStatement prepared
                    ? watched(PreparedStatement.class, prepared, real)
                    : answer;
        });
    }

    private void maybeBreak(Connection real) throws SQLException {
        if (steps.getAndIncrement() >= last) {
            real.abort(Runnable::run);
            real.close();
            throw new SQLException("broken", BROKEN);
        }
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

    /** Opens a connection that no pool holds. */
    interface Opening {
        Connection open() throws SQLException;
    }
}
