package org.zhaoliao.json.lines;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.json.Documents;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.rule.Citation;

/** A program of its own with a small heap: writes 200,000 lines to a file and reads them again, or tries to hold them all. */
final class StreamingRun {

    private static final int LINES = 200_000;

    private StreamingRun() {}

    static OutgoingEvent event(long sequence) {
        return new OutgoingEvent(
                sequence,
                "agreement",
                "a-" + sequence,
                Revision.FIRST,
                new Change(
                        "staff-7",
                        Instant.parse("2026-11-03T08:00:00Z"),
                        Reason.of("rule.yes", "长".repeat(100) + sequence),
                        new Citation("民发〔2021〕43号", "5(3)")));
    }

    static String fork(String what) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx28m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamingRun.class.getName(),
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream said = run.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
            run.waitFor();
            return text;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("lines", ".ndjson");
        try {
            System.out.println(arguments[0].equals("hold") ? held() : streamed(file));
        } finally {
            Files.delete(file);
        }
    }

    private static String held() {
        try {
            List<OutgoingEvent> all = new ArrayList<>();
            for (int i = 1; i <= LINES; i++) {
                all.add(event(i));
            }
            return "held " + all.size();
        } catch (OutOfMemoryError tooMuch) {
            return "held everything: out of memory";
        }
    }

    private static String streamed(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            LineWriter<OutgoingEvent> writer = new LineWriter<>(out, Documents.EVENT);
            for (int i = 1; i <= LINES; i++) {
                writer.write(event(i));
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            LineReader<OutgoingEvent> lines = new LineReader<>(in, Documents.EVENT);
            int sound = 0;
            while (lines.hasNext()) {
                sound += lines.next() instanceof Line.Sound<OutgoingEvent> line
                                && line.value().equals(event(line.number()))
                        ? 1
                        : 0;
            }
            return "wrote and read " + sound;
        }
    }
}
