package org.zhaoliao.tablefile;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The rows of an NDJSON file. The headings are the names of all its objects, in the order in which they come up, so that it is gone through once before. */
final class NdjsonRows implements RowSource {

    private final TableLimits limits;
    private final List<String> headings;
    private final NdjsonObjects objects;
    private boolean begun;

    NdjsonRows(Path file, TableLimits limits, Charset encoding) throws IOException {
        this.limits = limits;
        this.headings = List.copyOf(headings(file, limits, encoding));
        this.objects = new NdjsonObjects(file, limits, encoding);
    }

    @Override
    public boolean hasNext() {
        return !begun || objects.hasNext();
    }

    @Override
    public TableRow next() {
        if (begun) {
            return row(objects.next());
        }
        begun = true;
        return new TableRow(0, headings, List.of());
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }

    private TableRow row(NdjsonObjects.Line line) {
        if (!line.broken().isEmpty()) {
            return broken(line.number(), line.broken().get(0));
        }
        Map<String, String> cells = line.cells();
        List<CellFault> faults = new ArrayList<>();
        line.faults().forEach((name, code) -> faults.add(new CellFault(headings.indexOf(name), code, "")));
        return new TableRow(
                line.number(),
                headings.stream()
                        .map(heading -> cells.getOrDefault(heading, ""))
                        .toList(),
                faults);
    }

    /** What stands on the line is kept in the first cell, so that whoever gets the row back can see it. */
    private TableRow broken(int number, String text) {
        List<String> cells = new ArrayList<>(Collections.nCopies(headings.size(), ""));
        cells.set(0, text.substring(0, Math.min(text.length(), limits.cellLength())));
        return new TableRow(
                number, cells, List.of(new CellFault(CellFault.WHOLE_ROW, "tablefile.json", String.valueOf(number))));
    }

    private static Set<String> headings(Path file, TableLimits limits, Charset encoding) throws IOException {
        Set<String> headings = new LinkedHashSet<>();
        List<Integer> broken = new ArrayList<>();
        try (NdjsonObjects objects = new NdjsonObjects(file, limits, encoding)) {
            while (objects.hasNext()) {
                NdjsonObjects.Line line = next(objects);
                headings.addAll(line.cells().keySet());
                if (!line.broken().isEmpty() && broken.isEmpty()) {
                    broken.add(line.number());
                }
                if (headings.size() > limits.columns()) {
                    throw Fault.of(file, "columns", headings.size(), limits.columns(), line.number());
                }
            }
        }
        if (headings.isEmpty() && !broken.isEmpty()) {
            throw Fault.of(file, "json", broken.get(0));
        }
        return ImmutableSet.copyOf(headings);
    }

    private static NdjsonObjects.Line next(NdjsonObjects objects) {
        if (!objects.hasNext()) {
            throw new NoSuchElementException();
        }
        return objects.next();
    }
}
