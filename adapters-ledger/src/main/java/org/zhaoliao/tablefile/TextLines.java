package org.zhaoliao.tablefile;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The lines of a text that hold anything, one at a time, none of them longer than a bound. */
final class TextLines implements Closeable {

    private static final int END = -1;

    private final Reader text;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private int number;
    private int last;
    private boolean isAhead;

    TextLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** Whether a line follows; it is read up to its end, or to where it is longer than the bound. */
    boolean hasNext() {
        while (!isAhead && last != END) {
            read();
            isAhead = !line.toString().isBlank();
        }
        return isAhead;
    }

    /** The next line; only after {@link #hasNext} said so. */
    String next() {
        isAhead = false;
        return line.toString();
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last goes on beyond the bound. */
    boolean isTooLong() {
        return line.length() > longest;
    }

    /** Whether the text ends within the line that was read last, without a line end. */
    boolean isCutOff() {
        return last == END;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void read() {
        line.setLength(0);
        number++;
        try {
            last = text.read();
            while (last != END && last != '\n' && !isTooLong()) {
                line.append((char) last);
                last = text.read();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
