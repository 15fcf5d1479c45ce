package org.zhaoliao.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;

/** A store in memory that refuses some values, in whatever field of whatever kind they are. */
final class Choosy {

    private static final int MICROSECOND = 1_000;
    private static final int BYTES = 4_000;

    private Choosy() {}

    static CareStore store(String code, Predicate<Object> refused) {
        CareStore store = InMemoryStore.empty();
        for (RecordComponent part : CareStore.class.getRecordComponents()) {
            if (Aggregates.class.isAssignableFrom(part.getType())) {
                store = Breaking.with(store, choosy(part.getType(), value(part, store), code, refused));
            }
        }
        return store;
    }

    static boolean isFinerThanMicroseconds(Object value) {
        return value instanceof Temporal moment
                && moment.isSupported(ChronoField.NANO_OF_SECOND)
                && moment.get(ChronoField.NANO_OF_SECOND) % MICROSECOND != 0;
    }

    static boolean isLongerThanFourThousandBytes(Object value) {
        return value instanceof String text && text.getBytes(UTF_8).length > BYTES;
    }

    private static <P> P choosy(Class<P> type, Object good, String code, Predicate<Object> refused) {
        P port = type.cast(good);
        for (String method : List.of("add", "addAll", "replace")) {
            port = Breaking.call(type, port, method, (behind, given) -> {
                if (Arrays.stream(given).anyMatch(one -> holds(one, refused))) {
                    throw InvalidInputException.of("value", code, "x");
                }
                return write((Aggregates<?, ?>) behind, method, given);
            });
        }
        return port;
    }

    @SuppressWarnings("unchecked") // what was given to a port is of its kind
    private static <T extends Aggregate<?>> Object write(Aggregates<?, T> port, String method, Object[] given) {
        return switch (method) {
            case "add" -> port.add((T) given[0], (Change) given[1]);
            case "addAll" -> port.addAll((List<T>) given[0], (Change) given[1]);
            default -> port.replace((T) given[0], (Revision) given[1], (Change) given[2]);
        };
    }

    private static boolean holds(Object value, Predicate<Object> refused) {
        if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(one -> holds(one, refused));
        }
        if (value instanceof Map<?, ?> map) {
            return holds(map.values(), refused);
        }
        if (value instanceof Record one) {
            return Arrays.stream(one.getClass().getRecordComponents())
                    .anyMatch(part -> holds(value(part, one), refused));
        }
        return refused.test(value);
    }

    private static Object value(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
