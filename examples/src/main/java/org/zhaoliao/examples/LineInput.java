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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.json.lines.Line;
import org.zhaoliao.json.lines.LineReader;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
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

    /** What is done about a line that could be read. */
    private interface Good<T> {

        void line(OutputStream out, T value) throws IOException;
    }

    /** What is done about a bad line. */
    interface Bad {

        void line(OutputStream out, long number, List<InputError> errors) throws IOException;
    }

    /**
     * Writes the answer to each line; what is wrong with a line is told in one line on standard error.
     *
     * @param answer the line of output, without its end
     * @return the exit code: 1 when a line was bad
     */
    int each(Function<String, String> answer) {
        return each(answer, this::tell);
    }

    /** The same, with what is done about a bad line. */
    int each(Function<String, String> answer, Bad bad) {
        return each(answer, LineInput::write, bad);
    }

    /** Reads all lines into a list; what is wrong with one is told in the same way. */
    <T> int all(Function<String, T> reading, List<T> into) {
        return each(reading, (out, value) -> into.add(value), this::tell);
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

    private <T> int each(Function<String, T> reading, Good<T> good, Bad bad) {
        try (InputStream in = opened()) {
            OutputStream out = new BufferedOutputStream(System.out);
            int exit = each(new LineReader<>(in, lawful(reading), LineReader.USUAL_BYTES), out, good, bad);
            out.flush();
            return exit;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line for a day without law costs itself only, as any other bad line. */
    private static <T> Function<String, T> lawful(Function<String, T> reading) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (MissingPolicyException missing) {
                List<String> where = missing.reason().arguments();
                throw InvalidInputException.of("$", "examples.no-law", where.get(0), where.get(1), where.get(2));
            }
        };
    }

    private static <T> int each(LineReader<T> lines, OutputStream out, Good<T> good, Bad bad) throws IOException {
        int exit = 0;
        while (lines.hasNext()) {
            Line<T> line = lines.next();
            if (line instanceof Line.Sound<T> sound) {
                good.line(out, sound.value());
            } else if (line instanceof Line.Faulty<T> faulty) {
                exit = 1;
                bad.line(out, faulty.number(), faulty.errors());
            }
        }
        return exit;
    }

    static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void tell(OutputStream out, long number, List<InputError> errors) throws IOException {
        out.flush();
        String faults = errors.stream().map(this::inWords).collect(Collectors.joining("; "));
        say(wording().of(Reason.of("examples.line", Long.toString(number))) + " " + faults.replaceAll("\\R", " "));
    }

    private String inWords(InputError error) {
        return error.path() + ": " + wording().of(error.fault()) + " "
                + wording().of(error.allowed()) + " [" + error.code() + "]";
    }
}
