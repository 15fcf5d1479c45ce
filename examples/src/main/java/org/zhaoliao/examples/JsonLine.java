package org.zhaoliao.examples;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of input: a document by itself, or one beside an identifier of the caller's, {@code {"id": "17", "facts": {…}}}, which comes back with the answer.
 *
 * @param text the line as it is
 * @param members what it holds
 */
record JsonLine(String text, ObjectNode members) {

    private static final String ID = "id";
    private static final String FORMAT = "format";

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws InvalidInputException {@code json.syntax} or {@code examples.object} when the line is no JSON object */
    static JsonLine of(String text) {
        if (tree(text) instanceof ObjectNode members) {
            return new JsonLine(text, members);
        }
        throw InvalidInputException.of("$", "examples.object", "");
    }

    /** A JSON object in one line, its members in the order of the map. */
    static String object(Map<String, ?> members) {
        return MAPPER.writeValueAsString(members);
    }

    /**
     * The document, which is the line itself or a member of it.
     *
     * @param besides what else may stand beside it
     */
    String document(String member, String... besides) {
        if (members.has(FORMAT)) {
            return text;
        }
        only(Stream.concat(Stream.of(member), Stream.of(besides)).toArray(String[]::new));
        return MAPPER.writeValueAsString(needed(member));
    }

    /** @throws InvalidInputException {@code examples.member} when there is a member that means nothing here */
    void only(String... known) {
        List<String> allowed = Stream.concat(Stream.of(ID), Stream.of(known)).toList();
        if (!allowed.containsAll(members.propertyNames())) {
            throw InvalidInputException.of("$", "examples.member", "", String.join(", ", allowed));
        }
    }

    /** Whether there is such a member. */
    boolean has(String member) {
        return members.has(member);
    }

    /** @throws InvalidInputException {@code examples.text} when there is no such text */
    String needText(String member) {
        JsonNode value = needed(member);
        if (!value.isString()) {
            throw InvalidInputException.of("$." + member, "examples.text", "");
        }
        return value.asString();
    }

    /** @throws InvalidInputException {@code examples.text} or {@code examples.day} when there is no such day */
    LocalDate needDay(String member) {
        return day(member, needText(member));
    }

    private static LocalDate day(String member, String text) {
        try {
            return Day.of(text);
        } catch (DateTimeException noDay) {
            throw InvalidInputException.of("$." + member, "examples.day", "");
        }
    }

    /** @throws InvalidInputException {@code examples.number} when there is no such whole number */
    int needNumber(String member) {
        JsonNode value = needed(member);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw InvalidInputException.of("$." + member, "examples.number", "");
        }
        return value.asInt();
    }

    /** @throws InvalidInputException {@code examples.text} or {@code examples.amount} when there is no such amount */
    BigDecimal needAmount(String member) {
        String text = needText(member);
        if (!AMOUNT.matcher(text).matches()) {
            throw InvalidInputException.of("$." + member, "examples.amount", "");
        }
        return new BigDecimal(text);
    }

    /**
     * The days of a list; none where there is no such member.
     *
     * @throws InvalidInputException {@code examples.day} when one is no day, {@code examples.days} when it is no list
     */
    Set<LocalDate> days(String member) {
        if (has(member) && !members.get(member).isArray()) {
            throw InvalidInputException.of("$." + member, "examples.days", "");
        }
        Set<LocalDate> days = new TreeSet<>();
        for (JsonNode day : members.path(member)) {
            days.add(day(member, day.isString() ? day.asString() : ""));
        }
        return days;
    }

    /**
     * The texts of a list; none where there is no such member.
     *
     * @throws InvalidInputException {@code examples.texts} when it is no list of texts
     */
    SortedSet<String> texts(String member) {
        SortedSet<String> texts = new TreeSet<>();
        JsonNode list = members.path(member);
        list.forEach(text -> texts.add(text.asString()));
        if (has(member) && !(list.isArray() && list.valueStream().allMatch(JsonNode::isString))) {
            throw InvalidInputException.of("$." + member, "examples.texts", "");
        }
        return texts;
    }

    /** @throws InvalidInputException {@code examples.name} when there is no such name of a constant */
    <E extends Enum<E>> E needName(String member, Class<E> names) {
        for (E name : names.getEnumConstants()) {
            if (name.name().equals(needText(member))) {
                return name;
            }
        }
        throw InvalidInputException.of("$." + member, "examples.name", "", List.of(names.getEnumConstants()));
    }

    /** The answer: by itself for a line that was a document, otherwise as a member beside the identifier. */
    String answer(String member, String json) {
        if (members.has(FORMAT)) {
            return json;
        }
        JsonNode id = members.get(ID);
        String before = id == null ? "" : "\"id\":" + MAPPER.writeValueAsString(id) + ",";
        return "{" + before + "\"" + member + "\":" + json + "}";
    }

    private JsonNode needed(String member) {
        JsonNode value = members.get(member);
        if (value == null) {
            throw InvalidInputException.of("$." + member, "examples.text", "");
        }
        return value;
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException noJson) {
            throw InvalidInputException.of("$", "json.syntax", "");
        }
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "JsonLine[" + text.length() + "]";
    }
}
