package org.zhaoliao.json.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Document;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Writes documents to a stream, one a line (逐行写出), in UTF-8 and with {@code \n} at the end of each. It keeps nothing back: buffering, flushing and closing are the
 * caller's. Not for several threads.
 *
 * @param <T> what the documents stand for
 */
public final class LineWriter<T> {

    private final OutputStream stream;
    private final Document<T> document;
    private final Disclosure disclosure;

    /** Writes with personal data masked. */
    public LineWriter(OutputStream stream, Document<T> document) {
        this(stream, document, Disclosure.MASKED);
    }

    /** Writes with the personal data that a purpose needs. */
    public LineWriter(OutputStream stream, Document<T> document, Disclosure disclosure) {
        this.stream = stream;
        this.document = document;
        this.disclosure = disclosure;
    }

    /**
     * Writes a line.
     *
     * @throws InvalidInputException when the value is larger than the format allows; nothing was written then
     * @throws UncheckedIOException when the stream fails
     */
    public void write(T value) {
        byte[] line = (document.line(value, disclosure) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            stream.write(line);
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
    }
}
