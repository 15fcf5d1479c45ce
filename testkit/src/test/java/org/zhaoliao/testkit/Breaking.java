package org.zhaoliao.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisits;

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

    /** A store in memory, with something else behind one method of its caregivers. */
    static CareStore caregivers(String method, Instead<Caregivers> instead) {
        CareStore good = InMemoryStore.empty();
        return with(good, call(Caregivers.class, good.caregivers(), method, instead));
    }

    /** A store in memory, with something else behind one method of its agreements. */
    static CareStore agreements(String method, Instead<CareAgreements> instead) {
        CareStore good = InMemoryStore.empty();
        return with(good, call(CareAgreements.class, good.agreements(), method, instead));
    }

    /** A store in memory, with something else behind one method of its recipients. */
    static CareStore recipients(String method, Instead<Recipients> instead) {
        CareStore good = InMemoryStore.empty();
        return with(good, call(Recipients.class, good.recipients(), method, instead));
    }

    /** A store in memory, with something else behind one method of its visits. */
    static CareStore visits(String method, Instead<HomeVisits> instead) {
        CareStore good = InMemoryStore.empty();
        return with(good, call(HomeVisits.class, good.visits(), method, instead));
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

    static Object value(RecordComponent part, CareStore store) {
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
