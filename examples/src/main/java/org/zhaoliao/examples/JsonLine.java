package org.zhaoliao.examples;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhaoliao.json.Document;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of input: a document by itself, or one beside an identifier of the caller's, {@code {"id": "17", "facts": {…}}}, which comes back with the answer.
 *
 * @param text the line as it is
 * @param members what it holds
 */
record JsonLine(String text, ObjectNode members) {

    /** Under which member the number of a line stands. */
    static final String LINE = "line";

    private static final String ID = "id";
    private static final String NUMBER_OF_A_CASE = "编号";
    private static final String FORMAT = "format";

    private static final String WHOLE = "$";
    private static final String PLACE = "line ";

    private static final Pattern MEMBER_NAME = Pattern.compile("[A-Za-z][A-Za-z_-]{0,39}");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    /** @throws InvalidInputException {@code json.syntax} or {@code examples.object} when the line is no JSON object */
    static JsonLine of(String text) {
        if (LineJson.tree(text) instanceof ObjectNode members) {
            return new JsonLine(text, members);
        }
        throw InvalidInputException.of(WHOLE, "examples.object", "");
    }

    /** The same, where the line may also be one member by itself: as a JSON string, or as it is. */
    static JsonLine ofMember(String text, String member) {
        String plain = text.strip();
        if (plain.startsWith("{")) {
            return of(text);
        }
        String value = plain.startsWith("\"") ? LineJson.tree(text).asString() : plain;
        return new JsonLine(text, JsonNodeFactory.instance.objectNode().put(member, value));
    }

    /**
     * The document, which is the line itself or a member of it.
     *
     * @param besides what else may stand beside it
     * @throws InvalidInputException as the document does, with paths from the line on
     */
    <T> T document(String member, Document<T> document, String... besides) {
        if (members.has(FORMAT)) {
            return document.read(text);
        }
        LineFaults faults = new LineFaults();
        faults.check(
                () -> only(Stream.concat(Stream.of(member), Stream.of(besides)).toArray(String[]::new)));
        Supplier<T> read = faults.read(() -> below(member, document));
        faults.refuse();
        return read.get();
    }

    private <T> T below(String member, Document<T> document) {
        JsonNode beneath = needed(member);
        try {
            return document.read(LineJson.text(beneath));
        } catch (InvalidInputException bad) {
            throw new InvalidInputException(
                    bad.errors().stream().map(error -> below(member, error)).toList());
        }
    }

    private static InputError below(String member, InputError error) {
        return error.path().startsWith(WHOLE) || error.path().startsWith(PLACE)
                ? new InputError(member, error.code(), error.found(), error.arguments())
                : error.under(member);
    }

    /** The identifier of the caller's, by its name; nothing when the line has none. */
    Map<String, Object> identity() {
        Map<String, Object> identity = new LinkedHashMap<>();
        Stream.of(ID, NUMBER_OF_A_CASE)
                .filter(members::has)
                .limit(1)
                .forEach(name -> identity.put(ID, members.get(name)));
        return identity;
    }

    /** @throws InvalidInputException {@code examples.member} when there is a member that means nothing here */
    void only(String... known) {
        List<String> allowed = Stream.concat(Stream.of(ID), Stream.of(known)).toList();
        List<InputError> unknown = members.propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .map(name -> InputError.of(shown(name), "examples.member", shown(name), String.join(", ", allowed)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInputException(unknown);
        }
    }

    /** Names of members as they are; stars for what could be somebody's name or number in the wrong place. */
    private static String shown(String name) {
        return MEMBER_NAME.matcher(name).matches() ? name : "*".repeat(name.codePointCount(0, name.length()));
    }

    /** Whether there is such a member. */
    boolean has(String member) {
        return members.has(member);
    }

    /** @throws InvalidInputException {@code examples.text} when there is no such text */
    String needText(String member) {
        JsonNode value = needed(member);
        if (!value.isString()) {
            throw InvalidInputException.of(member, "examples.text", "");
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
            throw InvalidInputException.of(member, "examples.day", "");
        }
    }

    /** @throws InvalidInputException {@code examples.number} when there is no such whole number */
    int needNumber(String member) {
        JsonNode value = needed(member);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw InvalidInputException.of(member, "examples.number", "");
        }
        return value.asInt();
    }

    /** @throws InvalidInputException {@code examples.text} or {@code examples.amount} when there is no such amount */
    BigDecimal needAmount(String member) {
        String text = needText(member);
        if (!AMOUNT.matcher(text).matches()) {
            throw InvalidInputException.of(member, "examples.amount", "");
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
            throw InvalidInputException.of(member, "examples.days", "");
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
            throw InvalidInputException.of(member, "examples.texts", "");
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
        throw InvalidInputException.of(member, "examples.name", "", List.of(names.getEnumConstants()));
    }

    private JsonNode needed(String member) {
        JsonNode value = members.get(member);
        if (value == null) {
            throw InvalidInputException.of(member, "examples.text", "");
        }
        return value;
    }

    /** @throws InvalidInputException {@code place.division-code} or {@code examples.text} when there is no such division */
    DivisionCode needDivision(String member) {
        String text = needText(member);
        try {
            return DivisionCode.of(text);
        } catch (InvalidInputException bad) {
            throw new InvalidInputException(bad.errors().stream()
                    .map(error -> new InputError(member, error.code(), code(error.found()), error.arguments()))
                    .toList());
        }
    }

    /** Digits that could be a code as they are; stars for what could be the number or the name of a person. */
    private static String code(String found) {
        return found.matches("\\d{0,12}") ? found : "*".repeat(found.codePointCount(0, found.length()));
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "JsonLine[" + text.length() + "]";
    }
}
