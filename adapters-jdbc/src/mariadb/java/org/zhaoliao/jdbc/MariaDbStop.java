package org.zhaoliao.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Stops the server when all tests are done, whatever became of them; found by JUnit as a service. */
public final class MariaDbStop implements BeforeAllCallback {

    private static final List<AutoCloseable> STARTED = new CopyOnWriteArrayList<>();

    static void atTheEnd(AutoCloseable stop) {
        STARTED.add(stop);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        AutoCloseable end = MariaDbStop::stop;
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(MariaDbStop.class, key -> end);
    }

    private static void stop() throws Exception {
        for (AutoCloseable started : STARTED) {
            started.close();
        }
    }
}
