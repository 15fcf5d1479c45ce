package org.zhaoliao.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.rule.Fact;

/** Values of the domain drawn from a seed, whatever their constructors take: dates at the ends of time, odd texts, amounts with any number of places. */
final class Drawn {

    private static final int TRIES = 300;

    private static final List<String> TEXTS = List.of(
            "gbt-42195-2022", "A", "一级", "引号\" ' {0} \\ % _ | 𠮷", "a\tb\nc\u2028", "长".repeat(50), "</script>");

    private final Random draw;

    private Drawn(long seed) {
        draw = new Random(seed);
    }

    static <T> T value(Class<T> type, long seed) {
        return type.cast(new Drawn(seed).of(type));
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, (Class<?>) generic.getRawType());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return pick(List.of(plain.getEnumConstants()));
        }
        if (plain.isSealed()) {
            return of(pick(List.of(plain.getPermittedSubclasses())));
        }
        return plain.isRecord() ? record(plain, Map.of()) : scalar(plain);
    }

    private Object generic(ParameterizedType type, Class<?> raw) {
        Type[] arguments = type.getActualTypeArguments();
        if (raw.equals(Fact.class)) {
            return fact(arguments[0]);
        }
        if (raw.equals(Map.class)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = draw.nextInt(4); i > 0; i--) {
                map.put(of(arguments[0]), of(arguments[1]));
            }
            return map;
        }
        List<Object> items = new ArrayList<>();
        for (int i = draw.nextInt(3); i > 0; i--) {
            items.add(of(arguments[0]));
        }
        return raw.equals(Set.class) ? new LinkedHashSet<>(items) : items;
    }

    private Object fact(Type value) {
        return switch (draw.nextInt(6)) {
            case 0 -> Fact.unknown();
            case 1 -> new Fact.Disputed<>(List.of(known(value), known(value)));
            default -> known(value);
        };
    }

    @SuppressWarnings("unchecked")
    private Fact.Known<Object> known(Type value) {
        return (Fact.Known<Object>) record(Fact.Known.class, Map.of("T", value));
    }

    private Object record(Class<?> type, Map<String, Type> variables) {
        if (type.equals(Reason.class)) {
            return Reason.of("rule.saw", pick(TEXTS), pick(TEXTS));
        }
        if (type.equals(DateRange.class) && draw.nextBoolean()) {
            return DateRange.from((LocalDate) scalar(LocalDate.class));
        }
        for (int i = 0; i < TRIES; i++) {
            try {
                return constructed(type, variables);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof InvalidInputException)) {
                    throw new AssertionError(refused);
                }
            }
        }
        throw new AssertionError("nothing fits " + type);
    }

    private Object constructed(Class<?> type, Map<String, Type> variables) throws InvocationTargetException {
        RecordComponent[] components = type.getRecordComponents();
        boolean names = Identifier.class.isAssignableFrom(type);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getGenericType() instanceof TypeVariable<?> variable
                        ? of(Objects.requireNonNull(variables.get(variable.getName())))
                        : names ? "id-" + draw.nextInt(100) + "_.X" : of(component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused;
        } catch (ReflectiveOperationException noRecord) {
            throw new LinkageError(type.getName(), noRecord);
        }
    }

    private Object scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> pick(TEXTS);
            case "boolean", "Boolean" -> draw.nextBoolean();
            case "int", "Integer" -> 1 + draw.nextInt(4);
            case "long", "Long" -> 1 + (draw.nextLong() >>> 1) / 2;
            case "double" -> pick(List.of(0.0, 0.1 + 0.2, 1.0E-9, draw.nextDouble(), 1234567.125));
            case "LocalDate" ->
                pick(List.of(
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(1900, 1, 1).plusDays(draw.nextInt(70_000))));
            case "LocalTime" -> LocalTime.ofNanoOfDay(draw.nextInt(86_400) * 1_000_000_000L);
            case "LocalDateTime" ->
                LocalDateTime.of(2026, 11, 3, 8, 5).plusNanos(draw.nextBoolean() ? 0 : draw.nextLong() >>> 14);
            case "Instant" ->
                Instant.ofEpochSecond(
                        1_700_000_000L + draw.nextInt(), draw.nextBoolean() ? 0 : draw.nextInt(999_999_999));
            case "BigDecimal" -> BigDecimal.valueOf(draw.nextInt(Integer.MAX_VALUE), draw.nextInt(8));
            case "DivisionCode" ->
                pick(List.of(DivisionCode.of("141121100201"), DivisionCode.of("141121"), DivisionCode.NATION));
            default -> personal(type);
        };
    }

    private Object personal(Class<?> type) {
        if (type.equals(PersonName.class)) {
            return PersonName.of(pick(List.of("王五", "欧阳小明", "𠮷田", "赵", "Mary Jones")) + draw.nextInt(9));
        }
        if (type.equals(ResidentId.class)) {
            String body = "14112119" + (10 + draw.nextInt(90)) + "0101" + (100 + draw.nextInt(900));
            return ResidentId.of(body + ResidentId.checkDigit(body));
        }
        if (type.equals(PhoneNumber.class)) {
            return PhoneNumber.of("139" + (10_000_000 + draw.nextInt(90_000_000)));
        }
        if (type.equals(BankAccount.class)) {
            return BankAccount.of("6217" + (100_000_000 + draw.nextInt(900_000_000)));
        }
        throw new AssertionError(type.getName());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(draw.nextInt(choices.size()));
    }
}
