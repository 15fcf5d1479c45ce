package org.zhaoliao.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Cuts a stream of bytes at its line ends. Of a line that is too long no more is kept than a line may have. */
final class ByteLines {

    private static final int CHUNK = 8_192;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final int most;
    private final byte[] chunk = new byte[CHUNK];
    private byte[] line = new byte[CHUNK];
    private int position;
    private int end;
    private int length;
    private long number;
    private boolean tooLong;

    ByteLines(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** Goes to the next line; false behind the last one. */
    boolean advance() {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            byte one = chunk[position++];
            if (one == '\n') {
                break;
            }
            keep(one);
        }
        number += any ? 1 : 0;
        return any;
    }

    long number() {
        return number;
    }

    int most() {
        return most;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        return !tooLong && isBlank(bytes());
    }

    /** Without the line end, and without the mark before the first line. */
    ByteBuffer bytes() {
        int start = number == 1 && begins() ? BYTE_ORDER_MARK.length : 0;
        int stop = length > start && line[length - 1] == '\r' ? length - 1 : length;
        return ByteBuffer.wrap(line, start, stop - start);
    }

    private boolean begins() {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static boolean isBlank(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte one = bytes.get();
            if (one != ' ' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private void keep(byte one) {
        if (length >= most) {
            tooLong = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, Math.min(most, 2 * length));
        }
        line[length++] = one;
    }

    private boolean fill() {
        try {
            position = 0;
            end = Math.max(0, stream.read(chunk));
            return end > 0;
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
    }
}
