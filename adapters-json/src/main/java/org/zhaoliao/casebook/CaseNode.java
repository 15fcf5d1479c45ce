package org.zhaoliao.casebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a case, with its place: whatever is not as it must be is refused there.
 *
 * @param path the place, such as {@code 事实.收入.项目[0]}; empty for the case as a whole
 * @param node what stands there
 */
record CaseNode(String path, JsonNode node) {

    private static final int DEEPEST = 16;
    private static final int LONGEST = 10_000;
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("(?=.{1,20}$)\\d+(\\.\\d+)?");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws InvalidInputException {@code json.syntax} when the text is no JSON, {@code casebook.object} when it is no object */
    static CaseNode of(String json) {
        try {
            CaseNode whole = new CaseNode("", MAPPER.readTree(json));
            whole.object();
            return whole;
        } catch (JacksonException noJson) {
            throw InvalidInputException.of("$", "json.syntax", "");
        }
    }

    boolean has(String member) {
        return node.has(member);
    }

    /** @throws InvalidInputException {@code casebook.missing} */
    CaseNode member(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw InvalidInputException.of(below(name), "casebook.missing", "");
        }
        return new CaseNode(below(name), value);
    }

    /** @throws InvalidInputException {@code casebook.unknown} when a member means nothing here, {@code casebook.object} when there are none */
    void only(Collection<String> known) {
        for (String name : object().propertyNames()) {
            if (!known.contains(name)) {
                throw InvalidInputException.of(whole(), "casebook.unknown", "", String.join("、", known));
            }
        }
    }

    String text(String member) {
        return member(member).text();
    }

    String text() {
        if (!node.isString()) {
            throw fault("casebook.text");
        }
        return node.stringValue();
    }

    LocalDate day() {
        try {
            if (DAY.matcher(text()).matches()) {
                return LocalDate.parse(text());
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        throw fault("casebook.day");
    }

    BigDecimal amount() {
        if (!AMOUNT.matcher(text()).matches()) {
            throw fault("casebook.amount");
        }
        return new BigDecimal(text());
    }

    /** A whole number from 1. */
    int count(int most) {
        if (!node.isInt() || node.intValue() < 1 || node.intValue() > most) {
            throw InvalidInputException.of(whole(), "casebook.count", "", most);
        }
        return node.intValue();
    }

    Boolean yes() {
        if (!List.of("是", "否").contains(text())) {
            throw InvalidInputException.of(whole(), "casebook.choice", "", "是、否");
        }
        return text().equals("是");
    }

    /** The constant of this Chinese name. */
    <E extends Enum<E>> E named(Class<E> names) {
        return Arrays.stream(names.getEnumConstants())
                .filter(name -> Wording.CHINESE.of(name).equals(text()))
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of(
                        whole(),
                        "casebook.choice",
                        "",
                        String.join(
                                "、",
                                Arrays.stream(names.getEnumConstants())
                                        .map(Wording.CHINESE::of)
                                        .toList())));
    }

    <T> List<T> list(String member, Function<CaseNode, T> item) {
        return member(member).list(item);
    }

    <T> List<T> list(Function<CaseNode, T> item) {
        if (!node.isArray()) {
            throw fault("casebook.list");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(item.apply(new CaseNode(path + "[" + i + "]", node.get(i))));
        }
        return items;
    }

    private JsonNode object() {
        if (!node.isObject()) {
            throw fault("casebook.object");
        }
        return node;
    }

    private InvalidInputException fault(String code) {
        return InvalidInputException.of(whole(), code, "");
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private String whole() {
        return path.isEmpty() ? "$" : path;
    }

    /** Says the place only. */
    @Override
    public String toString() {
        return "CaseNode[" + path + "]";
    }
}
