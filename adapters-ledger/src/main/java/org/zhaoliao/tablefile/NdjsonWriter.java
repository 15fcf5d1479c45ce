package org.zhaoliao.tablefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** NDJSON: an object on each line, with a member for each heading. */
final class NdjsonWriter implements TableWriter.RowWriter {

    private final List<String> headings;
    private final JsonGenerator json;

    NdjsonWriter(Path file, TableShape shape) throws IOException {
        this.headings = shape.headings();
        this.json = new JsonFactory()
                .createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(file, shape.encoding()));
    }

    @Override
    public void write(List<String> cells) {
        json.writeStartObject();
        for (int i = 0; i < headings.size(); i++) {
            json.writeStringProperty(headings.get(i), cells.get(i));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
