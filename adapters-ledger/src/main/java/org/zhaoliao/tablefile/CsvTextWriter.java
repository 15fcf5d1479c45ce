package org.zhaoliao.tablefile;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** CSV: in UTF-8 with byte order mark, as spreadsheets want it, or in GB18030. */
final class CsvTextWriter implements TableWriter.RowWriter {

    private static final Pattern COMPUTED = Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private final CsvWriter csv;

    CsvTextWriter(Path file, TableShape shape) throws IOException {
        Writer out = Files.newBufferedWriter(file, shape.encoding());
        if (shape.encoding().equals(StandardCharsets.UTF_8)) {
            out.write(TextScan.BYTE_ORDER_MARK);
        }
        this.csv = CsvWriter.builder().build(out);
        write(shape.headings());
    }

    @Override
    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvTextWriter::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String harmless(String cell) {
        return COMPUTED.matcher(cell).matches() ? "'" + cell : cell;
    }
}
