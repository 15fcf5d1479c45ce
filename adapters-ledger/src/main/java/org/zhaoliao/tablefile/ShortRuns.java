package org.zhaoliao.tablefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** XML in which nothing between two tags is longer than a cell can be: a parser would keep it as a whole. */
final class ShortRuns extends FilterInputStream {

    /** A cell of a spreadsheet, each of its characters written as a reference. */
    private static final int LONGEST = 400_000;

    private final Path file;
    private int run;

    ShortRuns(Path file, InputStream xml) {
        super(xml);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > LONGEST) {
                throw Fault.of(file, "workbook-run", LONGEST);
            }
        }
        return count;
    }
}
