package org.zhaoliao.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.json.lines.Line;
import org.zhaoliao.json.lines.LineReader;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Reason;
import picocli.CommandLine.Parameters;

/** Goes through the lines of a file or of standard input, with an answer to each; holds one line in memory. */
class LineInput extends Voice {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "输入文件，省略或“-”则读标准输入 file; without it, or -, standard input")
    private @Nullable Path file;

    /** What is done about a line. */
    private interface Taking<T> {

        void line(OutputStream out, Line<T> line) throws IOException;
    }

    /**
     * Writes one line about each line, which is a JSON object: its number, the identifier of the caller's, and the answer or everything that is wrong.
     *
     * @param answering the members of the answer
     * @return the exit code: 1 when a line was bad, {@link ProgramFault#EXIT} when the program failed at one
     */
    int each(Function<JsonLine, Map<String, ?>> answering) {
        return eachText(text -> LineAnswer.to(JsonLine.of(text), answering));
    }

    /** The same for lines that may be something else. */
    int eachText(Function<String, LineAnswer> answering) {
        AtomicLong read = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        through(answering, (out, line) -> {
            LineAnswer answer = line instanceof Line.Sound<LineAnswer> sound
                    ? sound.value()
                    : LineAnswer.refused(((Line.Faulty<LineAnswer>) line).errors());
            read.incrementAndGet();
            refused.addAndGet(answer.isRefusal() ? 1 : 0);
            failed.addAndGet(answer.isFault() ? 1 : 0);
            write(out, answer.text(line.number(), wording()));
        });
        if (refused.get() > 0) {
            say("examples.progress.refused", read, refused);
        }
        if (failed.get() > 0) {
            say("examples.progress.failed", failed);
            return ProgramFault.EXIT;
        }
        return refused.get() > 0 ? 1 : 0;
    }

    /**
     * Reads all lines into a list; what is wrong with one is told in one line on standard error.
     *
     * @return the exit code: 1 when a line was bad
     */
    <T> int all(Function<String, T> reading, List<T> into) {
        AtomicLong refused = new AtomicLong();
        through(reading, (out, line) -> {
            if (line instanceof Line.Sound<T> sound) {
                into.add(sound.value());
            } else if (line instanceof Line.Faulty<T> faulty) {
                refused.incrementAndGet();
                tell(faulty.number(), faulty.errors());
            }
        });
        return refused.get() > 0 ? 1 : 0;
    }

    /** What is read when no file is named. */
    InputStream usual() {
        return System.in;
    }

    private InputStream opened() throws IOException {
        if (file == null) {
            return usual();
        }
        return file.toString().equals(STANDARD_INPUT) ? System.in : Files.newInputStream(file);
    }

    private <T> void through(Function<String, T> reading, Taking<T> taking) {
        try (InputStream in = opened()) {
            OutputStream out = new BufferedOutputStream(System.out);
            LineReader<T> lines = new LineReader<>(in, reading, LineReader.USUAL_BYTES);
            while (lines.hasNext()) {
                taking.line(out, lines.next());
            }
            out.flush();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void tell(long number, List<InputError> errors) {
        String faults = errors.stream().map(this::inWords).collect(Collectors.joining("; "));
        say(wording().of(Reason.of("examples.line", Long.toString(number))) + " " + faults.replaceAll("\\R", " "));
    }

    private String inWords(InputError error) {
        return error.path() + ": " + wording().of(error.fault()) + " "
                + wording().of(error.allowed()) + " [" + error.code() + "]";
    }
}
