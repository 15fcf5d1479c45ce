package org.zhaoliao.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Opens connections without a pool; each of them breaks at one of its steps, and the server sees it go without a word. */
final class BreakingConnections {

    private static final Set<String> STEPS =
            Set.of("execute", "executeQuery", "executeUpdate", "commit", "setSavepoint", "releaseSavepoint");
    private static final String BROKEN = "08006";

    private final Connection real;
    private final int last;
    private int steps;

    private BreakingConnections(Connection real, int last) {
        this.real = real;
        this.last = last;
    }

    static DataSource over(Opening opening, int step) {
        return proxy(DataSource.class, (proxy, called, given) -> {
            if (!called.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(called.getName());
            }
            Connection real = opening.open();
            return new BreakingConnections(real, step).watched(Connection.class, real);
        });
    }

    private <T> T watched(Class<T> type, Object target) {
        return proxy(type, (proxy, called, given) -> {
            boolean step = STEPS.contains(called.getName());
            if (step) {
                maybeBreak();
            }
            Object answer = call(target, called, given);
            if (called.getName().equals("commit")) {
                maybeBreak();
            }
            return answer instanceof PreparedStatement prepared ? watched(PreparedStatement.class, prepared) : answer;
        });
    }

    private void maybeBreak() throws SQLException {
        if (steps++ == last) {
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
