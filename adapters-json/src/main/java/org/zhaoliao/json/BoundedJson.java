package org.zhaoliao.json;

import com.google.common.collect.Maps;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON text in and out. Reading stops at the bounds, before a hostile document costs memory; the bounds hold the largest document that can be written. */
final class BoundedJson {

    /** The path of the document as a whole, as in JSON paths. */
    static final String DOCUMENT = "$";

    private static final Map<Bounds, JsonMapper> MAPPERS =
            Maps.immutableEnumMap(Map.of(Bounds.FLAT, mapper(Bounds.FLAT), Bounds.DEEP, mapper(Bounds.DEEP)));

    private static final JsonMapper MAPPER = mapper(Bounds.DEEP);

    /** The same line ends on every system. */
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private BoundedJson() {}

    static JsonNode tree(String json, Bounds bounds) {
        return parsed(bounds, mapper -> mapper.readTree(json));
    }

    static JsonNode tree(InputStream json, Bounds bounds) {
        return parsed(
                bounds,
                mapper -> mapper.reader()
                        .without(StreamReadFeature.AUTO_CLOSE_SOURCE)
                        .readTree(json));
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Indented, with a line end behind it. */
    static String text(JsonNode tree) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }

    /** In one line, without its end. */
    static String line(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    private static JsonMapper mapper(Bounds bounds) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(bounds.constraints())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    private static JsonNode parsed(Bounds bounds, Function<JsonMapper, JsonNode> reading) {
        try {
            JsonNode tree = reading.apply(Objects.requireNonNull(MAPPERS.get(bounds)));
            if (tree.isMissingNode()) {
                throw InvalidInputException.of(DOCUMENT, "json.empty", "");
            }
            return tree;
        } catch (NumberFormatException exponent) {
            throw InvalidInputException.of(DOCUMENT, "json.number", "", Flaws.LARGEST_SCALE);
        } catch (StreamConstraintsException tooLarge) {
            throw bounds.exceeded(place(tooLarge));
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
