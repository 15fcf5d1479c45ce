package org.zhaoliao.ledgerfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhaoliao.reason.InvalidInputException;

/** Looks through the bytes of a file once: is it there, is it text in UTF-8, does it end where a row ends? Holds a few kilobytes at a time. */
final class FileCheck {

    private static final int CHUNK = 8_192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final QuoteScan quotes = new QuoteScan();
    private boolean hasText;

    private FileCheck(Path file) {
        this.file = file;
    }

    /**
     * Checks a file.
     *
     * @throws InvalidInputException {@code ledgerfile.missing}, {@code .empty}, {@code .binary}, {@code .encoding} or {@code .truncated}
     */
    static void check(Path file) {
        if (!Files.isRegularFile(file)) {
            throw fault(file, "missing", "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            new FileCheck(file).scan(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A fault of the whole file. */
    static InvalidInputException fault(Path file, String code, Object found, Object... arguments) {
        return InvalidInputException.of(
                String.valueOf(file.getFileName()), "ledgerfile." + code, String.valueOf(found), arguments);
    }

    private void scan(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        long before = 0;
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(bytes, characters, end);
            if (result.isError()) {
                throw notText(before + bytes.position());
            }
            look(characters.flip());
            characters.clear();
            before += bytes.position();
            bytes.compact();
        }
        finish();
    }

    private void look(CharBuffer characters) throws IOException {
        while (characters.hasRemaining()) {
            char character = characters.get();
            if (character == 0) {
                throw notText(0);
            }
            hasText |= !Character.isWhitespace(character) && character != BYTE_ORDER_MARK && character != ',';
            // a byte order mark in front of a quote must not make the quote look like one within a plain cell
            if (character != BYTE_ORDER_MARK) {
                quotes.next(character);
            }
        }
    }

    private void finish() {
        if (!hasText) {
            throw fault(file, "empty", "");
        }
        if (quotes.isOpen()) {
            throw fault(file, "truncated", quotes.openedOnLine());
        }
    }

    private InvalidInputException notText(long position) throws IOException {
        OtherFormat format = OtherFormat.of(file);
        return format == OtherFormat.BINARY
                ? fault(file, "binary", "")
                : fault(file, "encoding", position + 1, format.code());
    }
}
