package org.zhaoliao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document of which a program writes a part, between two marks.
 *
 * @param path where it is
 * @param part the name of the part
 * @param writer the program
 */
public record MarkedDocument(Path path, String part, Class<?> writer) {

    /**
     * Puts a text where the last one was.
     *
     * @throws IOException when the document cannot be read or written
     * @throws IllegalArgumentException when it lacks the marks
     */
    public void put(String text) throws IOException {
        String begin = "<!-- " + part + ": written by " + writer.getSimpleName() + " -->\n";
        String end = "<!-- end of " + part + " -->";
        String whole = Files.readString(path);
        int from = whole.indexOf(begin);
        int until = whole.indexOf(end);
        if (from < 0 || until < from) {
            throw new IllegalArgumentException(path + " lacks the marks of " + part);
        }
        Files.writeString(path, whole.substring(0, from + begin.length()) + text + whole.substring(until));
    }
}
