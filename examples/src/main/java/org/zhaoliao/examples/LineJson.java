package org.zhaoliao.examples;

import java.util.Map;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** The JSON of lines that are no documents of the library by themselves. */
final class LineJson {

    private static final int MOST_LEVELS = 100;
    private static final int LONGEST = 100;
    private static final String WHOLE = "$";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxNumberLength(LONGEST)
                            .maxNameLength(LONGEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private LineJson() {}

    /** @throws InvalidInputException {@code json.syntax}, {@code json.duplicate} or {@code examples.bounds} */
    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (NumberFormatException | StreamConstraintsException tooLarge) {
            throw InvalidInputException.of(WHOLE, "examples.bounds", "", MOST_LEVELS, LONGEST);
        } catch (JacksonException noJson) {
            // the parser tells these faults apart by its message only
            boolean twice = noJson.getOriginalMessage().startsWith("Duplicate Object property");
            throw InvalidInputException.of(WHOLE, twice ? "json.duplicate" : "json.syntax", "");
        }
    }

    /** A tree in one line. */
    static String text(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** A JSON object in one line, its members in the order of the map. */
    static String object(Map<String, ?> members) {
        return MAPPER.writeValueAsString(members);
    }

    /** JSON that is written as it stands, as a value of {@link #object}. */
    static Object raw(String json) {
        return new RawValue(json);
    }
}
