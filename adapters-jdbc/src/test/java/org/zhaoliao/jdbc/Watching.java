package org.zhaoliao.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.sql.DataSource;
import org.zhaoliao.store.CareStore;

/** Stands between the suites and the store, and between the store and the database. */
record Watching(Witness witness, Set<String> statements) {

    static final String ANSWERS = "answers";
    static final String FAILURES = "failures";

    Watching() {
        this(new Witness(), new ConcurrentSkipListSet<>());
    }

    /** The same connections; the text of every statement is taken down. */
    DataSource watched(DataSource source) {
        return proxy(DataSource.class, (proxy, called, given) -> {
            Object answer = call(source, called, given);
            return answer instanceof Connection connection ? watched(connection) : answer;
        });
    }

    Connection watched(Connection connection) {
        return proxy(Connection.class, (proxy, called, given) -> {
            boolean text = given != null
                    && given[0] instanceof String
                    && called.getName().startsWith("prepare");
            if (text) {
                statements.add((String) given[0]);
            }
            Object answer = call(connection, called, given);
            return called.getName().equals("createStatement") ? watched((Statement) answer) : answer;
        });
    }

    private Statement watched(Statement statement) {
        return proxy(Statement.class, (proxy, called, given) -> {
            if (given != null && given[0] instanceof String text) {
                statements.add(text);
            }
            return call(statement, called, given);
        });
    }

    /** The same store; the witness sees what goes in, what comes out, and what is thrown. */
    CareStore watched(CareStore store) {
        Object[] ports = Arrays.stream(CareStore.class.getRecordComponents())
                .map(port -> watched(port, store))
                .toArray();
        try {
            return (CareStore) CareStore.class.getConstructors()[0].newInstance(ports);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object watched(RecordComponent port, CareStore store) {
        try {
            Object real = port.getAccessor().invoke(store);
            return proxy(port.getType(), (proxy, called, given) -> seen(real, called, given));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object seen(Object real, Method called, Object[] given) throws Throwable {
        for (Object one : given == null ? new Object[0] : given) {
            witness.learn(one);
            witness.look(ANSWERS, String.valueOf(one));
        }
        try {
            Object answer = call(real, called, given);
            witness.look(ANSWERS, String.valueOf(answer));
            return answer;
        } catch (Exception thrown) {
            witness.look(FAILURES, thrown);
            throw thrown;
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
}
