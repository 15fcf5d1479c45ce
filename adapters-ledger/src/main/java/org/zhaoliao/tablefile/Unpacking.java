package org.zhaoliao.tablefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Counts what comes out of a workbook while it is unpacked, over all its parts, and breaks off before it is too much. */
final class Unpacking {

    /** A small workbook may be packed very well. */
    private static final long SMALL = 4_000_000;

    private static final int SHARE_OF_TEXTS = 8;

    private final Path file;
    private final long most;
    private final long mostByRatio;
    private long total;

    Unpacking(Path file, long packed, TableLimits limits) {
        this.file = file;
        this.most = limits.unpackedBytes();
        this.mostByRatio = Math.max(SMALL, packed * limits.ratio());
    }

    /** A part, counted as it is read. The table of texts may have an eighth of what all may have, since it is kept in memory. */
    InputStream counted(InputStream part, String name) {
        return new Counted(part, name.endsWith("sharedStrings.xml") ? most / SHARE_OF_TEXTS : most);
    }

    private void count(int bytes) {
        total += bytes;
        if (total > mostByRatio || total > most) {
            throw Fault.of(file, "zip-bomb", total);
        }
    }

    private final class Counted extends FilterInputStream {

        private final long mostOfPart;
        private long ofPart;

        Counted(InputStream part, long mostOfPart) {
            super(part);
            this.mostOfPart = mostOfPart;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            if (count > 0) {
                count(count);
                ofPart += count;
                if (ofPart > mostOfPart) {
                    throw Fault.of(file, "zip-bomb", total);
                }
            }
            return count;
        }
    }
}
