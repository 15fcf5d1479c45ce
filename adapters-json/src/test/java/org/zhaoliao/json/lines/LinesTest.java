package org.zhaoliao.json.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.revision.OutgoingEvent;

@DisplayName("W5.6: documents come and go one a line")
class LinesTest {

    private static final byte[] WINDOWS =
            "\uFEFF%s\r\n\r\n%s".formatted(line(1), line(2)).getBytes(StandardCharsets.UTF_8);

    private static String line(long sequence) {
        return Documents.EVENT.line(StreamingRun.event(sequence), Disclosure.MASKED);
    }

    private static List<Line<OutgoingEvent>> read(InputStream stream, int most) {
        List<Line<OutgoingEvent>> lines = new ArrayList<>();
        new LineReader<>(stream, Documents.EVENT, most).forEachRemaining(lines::add);
        return lines;
    }

    private static List<Line<OutgoingEvent>> read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LineReader.USUAL_BYTES);
    }

    @Test
    @DisplayName(
            "a mark before the first line, line ends of Windows, blank lines and a last line without end are taken")
    void windows() {
        assertEquals(
                List.of(new Line.Sound<>(1, StreamingRun.event(1)), new Line.Sound<>(3, StreamingRun.event(2))),
                read(new ByteArrayInputStream(WINDOWS), LineReader.USUAL_BYTES));
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("\n \n\t\r\n"));
    }

    @Test
    @DisplayName("a faulty line is told with its number and every fault, and the next one is read")
    void faulty() {
        String faulty = line(2).replace("\"sequence\":2", "\"sequence\":-2").replace("\"ACT\"", "\"DEED\"");
        List<Line<OutgoingEvent>> lines = read(line(1) + "\n" + faulty + "\nnonsense\n" + line(4) + "\n");

        assertEquals(List.of(1L, 2L, 3L, 4L), lines.stream().map(Line::number).toList());
        assertEquals(List.of("json.least", "json.choice"), codes(lines.get(1)));
        assertEquals(List.of("json.syntax"), codes(lines.get(2)));
        assertEquals(new Line.Sound<>(4, StreamingRun.event(4)), lines.get(3));
    }

    private static List<String> codes(Line<?> line) {
        return ((Line.Faulty<?>) line)
                .errors().stream().map(error -> error.code()).toList();
    }

    @Test
    @DisplayName(
            "a line that is too long, or no UTF-8, is a faulty line like another; a line of just the length is not")
    void bytes() throws IOException {
        int most = line(1).getBytes(StandardCharsets.UTF_8).length;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write((line(1) + "\n" + line(1) + " \n").getBytes(StandardCharsets.UTF_8));
        text.write(new byte[] {'{', (byte) 0xC3, '}', '\n'});
        text.write(line(3).getBytes(StandardCharsets.UTF_8));

        List<Line<OutgoingEvent>> lines = read(new ByteArrayInputStream(text.toByteArray()), most);

        assertTrue(lines.get(0) instanceof Line.Sound);
        assertEquals(List.of("json.line"), codes(lines.get(1)));
        assertEquals(List.of("json.encoding"), codes(lines.get(2)));
        assertTrue(lines.get(3) instanceof Line.Sound);
    }

    @Test
    @DisplayName("what is written line by line is read line by line, and a value is never shown by its line")
    void written() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        LineWriter<OutgoingEvent> writer = new LineWriter<>(text, Documents.EVENT);
        writer.write(StreamingRun.event(1));
        writer.write(StreamingRun.event(2));

        assertEquals(line(1) + "\n" + line(2) + "\n", text.toString(StandardCharsets.UTF_8));
        assertEquals(
                "Line[1]", read(text.toString(StandardCharsets.UTF_8)).get(0).toString());
    }

    @Test
    @DisplayName("a stream that fails is no faulty line, and behind the end there is nothing")
    void failing() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        OutputStream shut = OutputStream.nullOutputStream();
        shut.close();

        assertThrows(UncheckedIOException.class, () -> read(closed, 10));
        LineWriter<OutgoingEvent> writer = new LineWriter<>(shut, Documents.EVENT);
        assertThrows(UncheckedIOException.class, () -> writer.write(StreamingRun.event(1)));
        LineReader<OutgoingEvent> none = new LineReader<>(InputStream.nullInputStream(), Documents.EVENT);
        assertFalse(none.hasNext());
        assertThrows(NoSuchElementException.class, none::next);
    }

    @Test
    @DisplayName("200,000 lines are written and read in a heap that could not hold a fifth of them")
    void constantMemory() throws IOException, InterruptedException {
        assertEquals("held everything: out of memory", StreamingRun.fork("hold"));
        assertEquals("wrote and read 200000", StreamingRun.fork("stream"));
    }
}
