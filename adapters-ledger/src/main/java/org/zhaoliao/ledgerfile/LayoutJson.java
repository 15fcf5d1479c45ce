package org.zhaoliao.ledgerfile;

import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text of a layout document as a tree, within bounds. */
final class LayoutJson {

    private static final int LEVELS = 4;
    private static final int LONGEST_TEXT = 200;
    private static final long MOST_CHARACTERS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MOST_CHARACTERS)
                            .maxNestingDepth(LEVELS)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LayoutJson() {}

    /** @throws InvalidInputException {@code ledgerfile.layout-json}, when it is not one object */
    static JsonNode tree(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNr();
            throw InvalidInputException.of("$", "ledgerfile.layout-json", String.valueOf(line));
        }
        throw InvalidInputException.of("$", "ledgerfile.layout-json", "1");
    }
}
