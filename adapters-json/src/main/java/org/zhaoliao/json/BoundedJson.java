package org.zhaoliao.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON text in and out. Reading stops at the bounds, before a hostile document costs memory; the bounds hold the largest document that can be written. */
final class BoundedJson {

    /** The path of the document as a whole, as in JSON paths. */
    static final String DOCUMENT = "$";

    private static final long MOST_CHARACTERS = 12_000_000;

    /** What a table of values needs. */
    private static final int FLAT = 8;

    /** What a tree of findings needs, with facts of obligors in it. */
    private static final int DEEP = 40;

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final long MOST_TOKENS = 20L * PolicyDocumentWire.MOST_ENTRIES;

    private static final JsonMapper MAPPER = mapper(FLAT);
    private static final JsonMapper DEEP_MAPPER = mapper(DEEP);

    /** The same line ends on every system. */
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private BoundedJson() {}

    static JsonNode tree(String json) {
        return parsed(FLAT, () -> MAPPER.readTree(json));
    }

    static JsonNode tree(InputStream json) {
        return parsed(
                FLAT,
                () -> MAPPER.reader()
                        .without(StreamReadFeature.AUTO_CLOSE_SOURCE)
                        .readTree(json));
    }

    static JsonNode deepTree(String json) {
        return parsed(DEEP, () -> DEEP_MAPPER.readTree(json));
    }

    static String text(Object wire) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(wire) + "\n";
    }

    private static JsonMapper mapper(int levels) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxDocumentLength(MOST_CHARACTERS)
                .maxNestingDepth(levels)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NAME)
                .maxNameLength(LONGEST_NAME)
                .maxTokenCount(MOST_TOKENS)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    private static JsonNode parsed(int levels, Supplier<JsonNode> reading) {
        try {
            JsonNode tree = reading.get();
            if (tree.isMissingNode()) {
                throw InvalidInputException.of(DOCUMENT, "json.empty", "");
            }
            return tree;
        } catch (StreamConstraintsException tooLarge) {
            throw InvalidInputException.of(
                    place(tooLarge), "json.bounds", "", MOST_CHARACTERS, levels, LONGEST_TEXT, MOST_TOKENS);
        } catch (JacksonIOException unreadable) {
            throw failure(unreadable);
        } catch (JacksonException malformed) {
            throw InvalidInputException.of(place(malformed), code(malformed), "");
        }
    }

    /** The parser tells these faults apart by its message only. */
    private static String code(JacksonException malformed) {
        String message = malformed.getOriginalMessage();
        if (message.startsWith("Duplicate Object property")) {
            return "json.duplicate";
        }
        return message.startsWith("Invalid UTF-8") ? "json.encoding" : "json.syntax";
    }

    private static RuntimeException failure(JacksonIOException unreadable) {
        IOException cause = unreadable.getCause();
        return cause instanceof CharConversionException
                ? InvalidInputException.of(place(unreadable), "json.encoding", "")
                : new UncheckedIOException(cause);
    }

    private static String place(JacksonException malformed) {
        TokenStreamLocation location = malformed.getLocation();
        return location == null ? DOCUMENT : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
