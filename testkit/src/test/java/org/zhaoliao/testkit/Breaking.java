package org.zhaoliao.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.zhaoliao.store.CareStore;

/** Breaks one call of a port, or puts a broken part into a store. */
final class Breaking {

    private Breaking() {}

    /** The port, with something else behind one of its methods. */
    static <P> P call(Class<P> type, P port, String method, Instead<P> instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> {
                    if (called.getName().equals(method)) {
                        return instead.call(port, given);
                    }
                    try {
                        return called.invoke(port, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    /** The store, with another part of the same type. */
    static CareStore with(CareStore good, Object broken) {
        RecordComponent[] parts = CareStore.class.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> part.getType().isInstance(broken) ? broken : value(part, good))
                .toArray();
        try {
            return (CareStore) CareStore.class.getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(RecordComponent part, CareStore store) {
        try {
            return part.getAccessor().invoke(store);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a broken port does. */
    interface Instead<P> {
        Object call(P port, Object[] given);
    }
}
