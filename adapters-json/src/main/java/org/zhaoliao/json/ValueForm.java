package org.zhaoliao.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;

/**
 * How values of one type stand in JSON. Amounts and days are texts, so that no digit is lost on the way.
 *
 * @param written the value as text, truth value, whole number, list or map
 * @param read the value of a node; throws {@link InvalidInputException} with paths below the node
 */
record ValueForm<T>(Function<T, Object> written, Function<JsonNode, T> read) {

    private static final int LONGEST_AMOUNT = 20;

    static final ValueForm<Boolean> FLAG = new ValueForm<>(
            value -> value, node -> of(node, node.isBoolean(), "flag").booleanValue());

    static final ValueForm<Integer> COUNT = new ValueForm<>(
            value -> value, node -> of(node, node.isInt(), "count").intValue());

    static final ValueForm<String> TEXT = new ValueForm<>(
            value -> value, node -> of(node, node.isString(), "text").stringValue());

    static final ValueForm<LocalDate> DAY = new ValueForm<>(LocalDate::toString, ValueForm::day);

    static final ValueForm<BigDecimal> AMOUNT = new ValueForm<>(BigDecimal::toPlainString, ValueForm::amount);

    static <E extends Enum<E>> ValueForm<E> choice(Class<E> names) {
        return new ValueForm<>(Enum::name, node -> named(node, names));
    }

    static <T> ValueForm<List<T>> list(ValueForm<T> item) {
        return new ValueForm<>(values -> values.stream().map(item.written).toList(), node -> {
            of(node, node.isArray(), "list");
            List<T> values = new ArrayList<>();
            List<InputError> errors = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                JsonNode one = node.get(i);
                attempt("[" + i + "]", errors, () -> values.add(item.read.apply(one)));
            }
            refuse(errors);
            return values;
        });
    }

    /** The value of a member that must be there. */
    static <T> T member(JsonNode object, String name, ValueForm<T> form) {
        JsonNode member = object.path(name);
        if (member.isMissingNode() || member.isNull()) {
            throw InvalidInputException.of(name, "json.missing", "");
        }
        try {
            return form.read.apply(member);
        } catch (InvalidInputException faulty) {
            throw under(name, faulty);
        }
    }

    /** Refuses what is no object, and members that are not known. */
    static JsonNode object(JsonNode node, String... known) {
        of(node, node.isObject(), "object");
        Set<String> names = Set.of(known);
        List<InputError> errors = node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .map(name -> InputError.of("", "json.unknown", name, String.join(", ", known)))
                .toList();
        refuse(errors);
        return node;
    }

    /** Runs a reading and keeps its errors under a place. */
    static void attempt(String place, List<InputError> errors, Runnable reading) {
        try {
            reading.run();
        } catch (InvalidInputException faulty) {
            errors.addAll(under(place, faulty).errors());
        }
    }

    static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** Names and values in turn, in this order. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static InvalidInputException under(String place, InvalidInputException faulty) {
        return new InvalidInputException(
                faulty.errors().stream().map(error -> error.under(place)).toList());
    }

    /** What stands there is never shown: it may be personal data. */
    private static JsonNode of(JsonNode node, boolean fits, String kind) {
        if (!fits) {
            throw InvalidInputException.of("", "json.value-kind", "", "@json.kind." + kind);
        }
        return node;
    }

    private static LocalDate day(JsonNode node) {
        try {
            return LocalDate.parse(TEXT.read.apply(node));
        } catch (DateTimeException malformed) {
            throw InvalidInputException.of("", "json.day", "");
        }
    }

    private static BigDecimal amount(JsonNode node) {
        String text = TEXT.read.apply(node);
        try {
            if (text.length() <= LONGEST_AMOUNT && text.matches("\\d+(\\.\\d+)?")) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException malformed) {
            throw InvalidInputException.of("", "json.amount", "", LONGEST_AMOUNT);
        }
        throw InvalidInputException.of("", "json.amount", "", LONGEST_AMOUNT);
    }

    private static <E extends Enum<E>> E named(JsonNode node, Class<E> names) {
        String text = TEXT.read.apply(node);
        for (E name : names.getEnumConstants()) {
            if (name.name().equals(text)) {
                return name;
            }
        }
        throw InvalidInputException.of("", "json.choice", "", List.of(names.getEnumConstants()));
    }
}
