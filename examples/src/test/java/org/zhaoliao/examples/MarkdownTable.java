package org.zhaoliao.examples;

import java.util.List;
import java.util.stream.Stream;

/** The body rows of the Markdown tables in a text, cell by cell; headings and rulers are left out. */
final class MarkdownTable {

    private static final String RULER = "\\|(\\s*:?-{3,}:?\\s*\\|)+";

    private MarkdownTable() {}

    static List<List<String>> rows(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("|"))
                .filter(i -> !isRuler(lines, i) && !isRuler(lines, i + 1))
                .map(i -> cells(lines.get(i)))
                .toList();
    }

    private static boolean isRuler(List<String> lines, int line) {
        return line < lines.size() && lines.get(line).matches(RULER);
    }

    private static List<String> cells(String line) {
        String inner = line.replaceAll("^\\||\\|$", "");
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
