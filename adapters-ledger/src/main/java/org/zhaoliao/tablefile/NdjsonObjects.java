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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The objects of an NDJSON file, one on each line, within bounds. A line that is none does not keep the others from being read. */
final class NdjsonObjects implements Closeable {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEPTH = 20;
    private static final long LONGEST_LINE = 1_000_000_000;

    private final Path file;
    private final TableLimits limits;
    private final TextLines lines;
    private final JsonFactory factory;

    /**
     * An object.
     *
     * @param number the line on which it stands
     * @param cells its values as text
     * @param nested the names of values that are objects or lists
     * @param broken the line as it stands, when it is no object; then there are no cells
     */
    record Line(int number, Map<String, String> cells, List<String> nested, List<String> broken) {}

    NdjsonObjects(Path file, TableLimits limits, Charset encoding) throws IOException {
        this.file = file;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(limits.cellLength())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.lines = new TextLines(TextEncoding.reader(file, encoding), longest(limits));
    }

    /** As long as a name and a cell for each column, with what stands between them. */
    private static int longest(TableLimits limits) {
        long member = (long) LONGEST_NAME + limits.cellLength() + DEPTH;
        return (int) Math.min(LONGEST_LINE, limits.columns() * member);
    }

    boolean hasNext() {
        return lines.hasNext();
    }

    /**
     * The next line; only after {@link #hasNext} said so.
     *
     * @throws org.zhaoliao.reason.InvalidInputException {@code tablefile.cell-length}, or {@code .truncated} of a last line that is cut off
     */
    Line next() {
        String text = lines.next();
        int number = lines.number();
        if (lines.isTooLong()) {
            throw Fault.of(file, "cell-length", number, limits.cellLength());
        }
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
            return line(json, number, text);
        } catch (StreamConstraintsException tooLong) {
            throw Fault.of(file, "cell-length", number, limits.cellLength());
        } catch (JacksonException wrong) {
            return broken(number, text);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Line broken(int number, String text) {
        if (lines.isCutOff()) {
            throw Fault.of(file, "truncated", number);
        }
        return new Line(number, Map.of(), List.of(), List.of(text.strip()));
    }

    private Line line(JsonParser json, int number, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> nested = new ArrayList<>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return broken(number, text);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            cells.put(name, value(json, name, nested));
        }
        return json.nextToken() == null ? new Line(number, cells, nested, List.of()) : broken(number, text);
    }

    private static String value(JsonParser json, String name, List<String> nested) {
        JsonToken token = json.nextToken();
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
}
