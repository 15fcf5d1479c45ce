package org.zhaoliao.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type of a part of a document, with what stands for its type variables.
 *
 * @param raw the class
 * @param arguments its type arguments
 */
record WireType(Class<?> raw, List<WireType> arguments) {

    WireType {
        arguments = List.copyOf(arguments);
    }

    static WireType of(Class<?> raw) {
        return new WireType(raw, List.of());
    }

    /** The items of a list, or the values of a map, whose names are texts. */
    WireType item() {
        return arguments.get(arguments.size() - 1);
    }

    /** The members of a record, in their order. */
    List<Member> members() {
        Map<String, WireType> variables = new HashMap<>();
        TypeVariable<?>[] names = raw.getTypeParameters();
        for (int i = 0; i < names.length; i++) {
            variables.put(names[i].getName(), arguments.get(i));
        }
        return Arrays.stream(raw.getRecordComponents())
                .map(component -> new Member(component, resolved(component.getGenericType(), variables)))
                .toList();
    }

    /** The record with these components, in the order of the members. */
    Record instance(List<@Nullable Object> components) {
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(Arrays.stream(raw.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return (Record) constructor.newInstance(components.toArray());
        } catch (ReflectiveOperationException noRecord) {
            throw new LinkageError(raw.getName(), noRecord);
        }
    }

    private static WireType resolved(Type type, Map<String, WireType> variables) {
        if (type instanceof ParameterizedType parameterized) {
            return new WireType(
                    (Class<?>) parameterized.getRawType(),
                    Stream.of(parameterized.getActualTypeArguments())
                            .map(argument -> resolved(argument, variables))
                            .toList());
        }
        return type instanceof TypeVariable<?> variable
                ? variables.getOrDefault(variable.getName(), of(Object.class))
                : of((Class<?>) type);
    }

    /**
     * A member of a record.
     *
     * @param component the component
     * @param type its type, without type variables
     */
    record Member(RecordComponent component, WireType type) {

        /** The name in JSON. */
        String name() {
            JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
            return other == null ? component.getName() : other.value();
        }

        /** Whether its type is a variable of the record. */
        boolean isGeneric() {
            return component.getGenericType() instanceof TypeVariable;
        }

        boolean isOptional() {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        /** The kind of personal data, or none. */
        List<PersonalKind> personal() {
            Personal personal = component.getAnnotation(Personal.class);
            return personal == null ? List.of() : List.of(personal.value());
        }

        @Nullable
        Object of(Record wire) {
            try {
                return component.getAccessor().invoke(wire);
            } catch (IllegalAccessException | InvocationTargetException noRecord) {
                throw new LinkageError(component.getName(), noRecord);
            }
        }
    }
}
