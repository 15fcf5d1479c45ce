package org.zhaoliao.tablefile;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The objects of an NDJSON file, token by token, within bounds. */
final class NdjsonObjects implements Closeable {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEPTH = 20;

    private final Path file;
    private final TableLimits limits;
    private final JsonParser json;
    private boolean moved;

    /**
     * An object.
     *
     * @param number the line on which it begins
     * @param cells its values as text
     * @param nested the names of values that are objects or lists
     */
    record Line(int number, Map<String, String> cells, List<String> nested) {}

    NdjsonObjects(Path file, TableLimits limits, Charset encoding) throws IOException {
        this.file = file;
        this.limits = limits;
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(limits.cellLength())
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        this.json = JsonFactory.builder()
                .streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build()
                .createParser(ObjectReadContext.empty(), TextEncoding.reader(file, encoding));
    }

    boolean hasNext() {
        if (!moved) {
            sound(json::nextToken);
            moved = true;
        }
        return json.currentToken() != null;
    }

    /** The next object; only after {@link #hasNext} said so. */
    Line next() {
        moved = false;
        return sound(this::line);
    }

    @Override
    public void close() {
        json.close();
    }

    private Line line() {
        int number = json.currentTokenLocation().getLineNr();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw malformed();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> nested = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            cells.put(name, value(json.nextToken(), name, nested));
        }
        return new Line(number, cells, nested);
    }

    private String value(JsonToken token, String name, List<String> nested) {
        if (token.isStructStart()) {
            nested.add(name);
            json.skipChildren();
            return "";
        }
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        return token.isNumeric() ? number(json.getString()) : json.getString();
    }

    private static String number(String text) {
        try {
            return NumberText.of(new BigDecimal(text));
        } catch (ArithmeticException | NumberFormatException beyondAllNumbers) {
            return text;
        }
    }

    /** The parser looks into a text only when it is asked for, so that any step may find what is wrong. */
    private <T> T sound(Supplier<T> step) {
        try {
            return step.get();
        } catch (StreamConstraintsException tooLong) {
            throw Fault.of(file, "cell-length", json.currentLocation().getLineNr(), limits.cellLength());
        } catch (JacksonException wrong) {
            throw malformed();
        }
    }

    private InvalidInputException malformed() {
        return Fault.of(file, "json", json.currentLocation().getLineNr());
    }
}
