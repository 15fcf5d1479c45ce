package org.zhaoliao.tablefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** Goes through the bytes of a file once as text of an encoding: is it that, does it hold anything, is each quote closed? Holds a few kilobytes at a time. */
final class TextScan {

    static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CHUNK = 8_192;
    private static final int ASCII = 128;

    private final QuoteScan quotes = new QuoteScan();
    private long wrongByte;
    private int wide;
    private boolean hasText;
    private boolean hasZero;

    private TextScan() {}

    static TextScan of(Path file, Charset encoding) throws IOException {
        TextScan scan = new TextScan();
        try (InputStream in = Files.newInputStream(file)) {
            scan.read(in, encoding.newDecoder());
        }
        return scan;
    }

    /** Whether every byte could be read. */
    boolean isWellFormed() {
        return wrongByte == 0;
    }

    /** The first byte that could not be read, from 1. */
    long wrongByte() {
        return wrongByte;
    }

    /** How many characters beyond ASCII were read before it. */
    int wide() {
        return wide;
    }

    boolean hasText() {
        return hasText;
    }

    boolean hasZero() {
        return hasZero;
    }

    QuoteScan quotes() {
        return quotes;
    }

    private void read(InputStream in, CharsetDecoder decoder) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        long before = 0;
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(bytes, characters, end);
            look(characters.flip());
            if (result.isError()) {
                wrongByte = before + bytes.position() + 1;
                return;
            }
            characters.clear();
            before += bytes.position();
            bytes.compact();
        }
    }

    private void look(CharBuffer characters) {
        while (characters.hasRemaining()) {
            char character = characters.get();
            // a byte order mark in front of a quote must not make the quote look like one within a plain cell
            if (character != BYTE_ORDER_MARK) {
                hasZero |= character == 0;
                hasText |= !Character.isWhitespace(character) && character != ',';
                wide += character >= ASCII ? 1 : 0;
                quotes.next(character);
            }
        }
    }
}
