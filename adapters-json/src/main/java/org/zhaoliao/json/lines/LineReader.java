package org.zhaoliao.json.lines;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.zhaoliao.json.Document;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Reads documents from a stream, one a line (逐行读取), and holds one of them at a time. A line with faults is told with its number, and reading goes on behind it.
 * The stream stays open. Not for several threads.
 *
 * @param <T> what the documents stand for
 */
public final class LineReader<T> implements Iterator<Line<T>> {

    /** How many bytes a line may have unless told otherwise. */
    public static final int USUAL_BYTES = 1_000_000;

    private final ByteLines lines;
    private final Function<String, T> reading;
    private final Deque<Line<T>> next = new ArrayDeque<>(1);

    /** Reads lines of {@link #USUAL_BYTES} at most. */
    public LineReader(InputStream stream, Document<T> document) {
        this(stream, document, USUAL_BYTES);
    }

    /**
     * Reads a stream.
     *
     * @param stream text in UTF-8; line ends of either kind, and a byte order mark before the first line, are taken
     * @param mostBytes how many bytes a line may have; of a longer one no more is kept in memory
     */
    public LineReader(InputStream stream, Document<T> document, int mostBytes) {
        this(stream, document::read, mostBytes);
    }

    /**
     * Reads lines that are no document by themselves, such as one beside an identifier of the caller's.
     *
     * @param reading what a line stands for; refuses it with an {@link InvalidInputException}
     * @param mostBytes as above
     */
    public LineReader(InputStream stream, Function<String, T> reading, int mostBytes) {
        this.lines = new ByteLines(stream, mostBytes);
        this.reading = reading;
    }

    /** @throws UncheckedIOException when the stream fails */
    @Override
    public boolean hasNext() {
        while (next.isEmpty() && lines.advance()) {
            if (!lines.isBlank()) {
                next.add(read());
            }
        }
        return !next.isEmpty();
    }

    /** @throws UncheckedIOException when the stream fails */
    @Override
    public Line<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }

    private Line<T> read() {
        try {
            return new Line.Sound<>(lines.number(), reading.apply(text()));
        } catch (InvalidInputException faulty) {
            return new Line.Faulty<>(lines.number(), faulty.errors());
        }
    }

    private String text() {
        if (lines.isTooLong()) {
            throw InvalidInputException.of("$", "json.line", "", lines.most());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(lines.bytes()).toString();
        } catch (CharacterCodingException noUtf8) {
            throw InvalidInputException.of("$", "json.encoding", "");
        }
    }
}
