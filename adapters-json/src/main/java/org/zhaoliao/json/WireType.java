package org.zhaoliao.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The type of a part of a document, with what stands for its type variables. What is learnt of a record is learnt once. */
final class WireType {

    private final Class<?> raw;
    private final List<WireType> arguments;
    private final List<Enum<?>> constants;
    private volatile @Nullable Shape shape;

    private WireType(Class<?> raw, List<WireType> arguments) {
        this.raw = raw;
        this.arguments = arguments;
        this.constants = raw.isEnum() ? List.of((Enum<?>[]) raw.getEnumConstants()) : List.of();
    }

    static WireType of(Class<?> raw) {
        return new WireType(raw, List.of());
    }

    /** The class. */
    Class<?> raw() {
        return raw;
    }

    /** The constants of an enum, in their order; empty for any other type. */
    List<Enum<?>> constants() {
        return constants;
    }

    /** The names of a map. */
    WireType names() {
        return arguments.get(0);
    }

    /** The items of a list, or the values of a map. */
    WireType item() {
        return arguments.get(arguments.size() - 1);
    }

    /** The members of a record, in their order. */
    List<Member> members() {
        return shape().members;
    }

    /** Their names. */
    Set<String> memberNames() {
        return shape().names;
    }

    /** The record with these components, in the order of the members. */
    Record instance(List<@Nullable Object> components) {
        try {
            return (Record) shape().constructor.newInstance(components.toArray());
        } catch (ReflectiveOperationException noRecord) {
            throw new LinkageError(raw.getName(), noRecord);
        }
    }

    private Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = Shape.of(members(raw.getRecordComponents()), constructor());
            shape = known;
        }
        return known;
    }

    private List<Member> members(RecordComponent[] components) {
        Map<String, WireType> variables = new HashMap<>();
        TypeVariable<?>[] names = raw.getTypeParameters();
        for (int i = 0; i < names.length; i++) {
            variables.put(names[i].getName(), arguments.get(i));
        }
        return Arrays.stream(components)
                .map(component -> Member.of(component, resolved(component.getGenericType(), variables)))
                .toList();
    }

    private Constructor<?> constructor() {
        try {
            return raw.getDeclaredConstructor(Arrays.stream(raw.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException noRecord) {
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

    private record Shape(List<Member> members, Set<String> names, Constructor<?> constructor) {

        static Shape of(List<Member> members, Constructor<?> constructor) {
            Set<String> names = new LinkedHashSet<>();
            members.forEach(member -> names.add(member.name()));
            return new Shape(members, Collections.unmodifiableSet(names), constructor);
        }
    }

    /**
     * A member of a record.
     *
     * @param component the component
     * @param type its type, without type variables
     * @param name the name in JSON
     * @param isOptional whether it may be missing
     * @param limits what its constraints come to
     * @param isGeneric whether its type is a variable of the record
     * @param personal the kind of personal data, or none
     */
    record Member(
            RecordComponent component,
            WireType type,
            String name,
            boolean isOptional,
            Limits limits,
            boolean isGeneric,
            List<PersonalKind> personal) {

        static Member of(RecordComponent component, WireType type) {
            JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
            Personal personal = component.getAnnotation(Personal.class);
            return new Member(
                    component,
                    type,
                    other == null ? component.getName() : other.value(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    Constraints.of(component),
                    component.getGenericType() instanceof TypeVariable,
                    personal == null ? List.of() : List.of(personal.value()));
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
