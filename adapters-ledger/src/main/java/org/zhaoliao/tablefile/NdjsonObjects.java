package org.zhaoliao.tablefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param faults the names of values that cannot be relied on, with the code of the fault
     * @param broken the line as it stands, when it is no object; then there are no cells
     */
    record Line(int number, Map<String, String> cells, Map<String, String> faults, List<String> broken) {}

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
        return new Line(number, Map.of(), Map.of(), List.of(text.strip()));
    }

    private Line line(JsonParser json, int number, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return broken(number, text);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            fault(json, token).ifPresent(code -> faults.put(name, code));
            cells.put(name, token.isStructStart() ? nested(json, text) : value(json, token));
        }
        return json.nextToken() == null ? new Line(number, cells, faults, List.of()) : broken(number, text);
    }

    private static Optional<String> fault(JsonParser json, JsonToken token) {
        if (token.isStructStart()) {
            return Optional.of("tablefile.nested");
        }
        return token.isNumeric() && NumberText.mayBeRounded(json.getString())
                ? Optional.of("tablefile.rounded")
                : Optional.empty();
    }

    /** An object or a list as it stands in the text, so that whoever gets the row back can see it; no longer than a cell may be. */
    private String nested(JsonParser json, String text) {
        int begin = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        int end = (int) json.currentTokenLocation().getCharOffset() + 1;
        return text.substring(begin, Math.min(end, begin + limits.cellLength()));
    }

    private static String value(JsonParser json, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        return token.isNumeric() ? NumberText.written(json.getString()) : json.getString();
    }
}
