package org.zhaoliao.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.zhaoliao.store.CareStore;

/**
 * A server around a store in memory, which goes away at a step. Each call has three: it comes, it is done and about to be committed, and the answer to the commit
 * goes out.
 */
final class Server {

    private final CareStore good;
    private final boolean forGood;
    private int left;

    private Server(CareStore good, int step, boolean forGood) {
        this.good = good;
        this.left = step;
        this.forGood = forGood;
    }

    /** One that stays away. */
    static CareStore goneAt(CareStore good, int step) {
        return new Server(good, step, true).store();
    }

    /** One that is there again for whoever comes next. */
    static CareStore awayAt(CareStore good, int step) {
        return new Server(good, step, false).store();
    }

    private CareStore store() {
        CareStore breaking = good;
        for (RecordComponent part : CareStore.class.getRecordComponents()) {
            breaking = Breaking.with(breaking, port(part));
        }
        return breaking;
    }

    private Object port(RecordComponent part) {
        return Proxy.newProxyInstance(
                part.getType().getClassLoader(),
                new Class<?>[] {part.getType()},
                (proxy, called, given) -> call(Breaking.value(part, good), called, given));
    }

    private Object call(Object port, Method called, Object[] given) {
        step();
        Object[] answers = good.transactions().within(() -> {
            Object[] done = new Object[] {invoked(port, called, given)};
            step();
            return done;
        });
        step();
        return answers[0];
    }

    private void step() {
        if (left == 0) {
            left = forGood ? 0 : Integer.MAX_VALUE;
            throw new IllegalStateException("the server is gone");
        }
        left--;
    }

    private static Object invoked(Object port, Method called, Object[] given) {
        try {
            return called.invoke(port, given);
        } catch (InvocationTargetException thrown) {
            throw Thrown.raised(Objects.requireNonNull(thrown.getCause()));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
