package org.zhaoliao.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What values the components of some records have, down to the last one: a component with one value everywhere might as well be lost. */
final class Spread {

    /** At least two, and each of them is looked at. */
    private static final String CLAIMS = "<Disputed>.claims";

    private final Map<String, Set<Object>> values = new TreeMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> mayBeEmpty = new HashSet<>();
    private final Map<String, Set<Class<?>>> lacking = new TreeMap<>();

    static Spread of(Collection<?> records) {
        Spread spread = new Spread();
        records.forEach(one -> spread.components(one.getClass().getSimpleName(), one));
        return spread;
    }

    /** What nobody would miss, each by its path: one value only, a collection that is never filled or never empty, an alternative that is never taken. */
    Set<String> gaps() {
        Set<String> gaps = new TreeSet<>();
        values.forEach((path, seen) -> {
            if (seen.size() < 2 && !path.endsWith(CLAIMS)) {
                gaps.add(path + " has one value");
            }
            if (mayBeEmpty.contains(path) && !path.endsWith(CLAIMS) && !empty.contains(path)) {
                gaps.add(path + " is never empty");
            }
        });
        lacking.forEach((path, alternatives) ->
                alternatives.forEach(alternative -> gaps.add(path + " is never " + alternative.getSimpleName())));
        return gaps;
    }

    private void see(String path, Type declared, Object value) {
        values.computeIfAbsent(path, absent -> new HashSet<>()).add(value);
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> see(path + "{}", argument(declared, 0), key));
            map.values().forEach(each -> see(path + "[]", argument(declared, 1), each));
        } else if (value instanceof Collection<?> all) {
            all.forEach(each -> see(path + "[]", argument(declared, 0), each));
        } else if (value instanceof Record) {
            components(taken(path, raw(declared), value), value);
        }
    }

    private static Type argument(Type declared, int place) {
        return declared instanceof ParameterizedType type ? type.getActualTypeArguments()[place] : Object.class;
    }

    private static Class<?> raw(Type declared) {
        return declared instanceof ParameterizedType type
                ? raw(type.getRawType())
                : declared instanceof Class<?> type ? type : Object.class;
    }

    /** The path into an alternative of a sealed type; what is not sealed has one. */
    private String taken(String path, Class<?> declared, Object value) {
        if (!declared.isSealed()) {
            return path;
        }
        lacking.computeIfAbsent(path, absent -> new HashSet<>(Arrays.asList(declared.getPermittedSubclasses())))
                .remove(value.getClass());
        return path + "<" + value.getClass().getSimpleName() + ">";
    }

    private void components(String path, Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            String place = path + "." + component.getName();
            Object part = part(component, value);
            if (isEmpty(part)) {
                empty.add(place);
            } else if (emptied(component, value)) {
                mayBeEmpty.add(place);
            }
            see(place, component.getGenericType(), part);
        }
    }

    /** Whether there can be the same without anything in this component. */
    private static boolean emptied(RecordComponent which, Object value) {
        if (!Collection.class.isAssignableFrom(which.getType()) && which.getType() != Map.class) {
            return false;
        }
        RecordComponent[] all = value.getClass().getRecordComponents();
        Object[] given = Arrays.stream(all)
                .map(one -> one.getName().equals(which.getName()) ? nothing(one.getType()) : part(one, value))
                .toArray();
        try {
            Constructor<?> constructor = value.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return isEmpty(part(which, constructor.newInstance(given)));
        } catch (InvocationTargetException refused) {
            return false;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object nothing(Class<?> type) {
        return type == Map.class ? Map.of() : type == Set.class ? Set.of() : List.of();
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> all && all.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object part(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
