package org.zhaoliao.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.zhaoliao.casebook.BookCase;
import org.zhaoliao.casebook.CaseOutcome;
import org.zhaoliao.json.lines.Line;
import org.zhaoliao.json.lines.LineReader;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Verdict;

/** What was decided in the cases of the book. */
interface CaseAnswers {

    /** The answer to a case; empty when there is none. */
    Optional<CaseOutcome> to(BookCase one);

    /**
     * The answers of another system, a line each.
     *
     * @throws InvalidInputException with the faults of the first bad line
     */
    static CaseAnswers read(Path file) {
        Map<String, JsonLine> answers = new HashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            LineReader<JsonLine> lines = new LineReader<>(in, CaseAnswers::line, LineReader.USUAL_BYTES);
            lines.forEachRemaining(line -> put(line, answers));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return one -> Optional.ofNullable(answers.get(one.id())).map(answer -> outcome(answer, one.expected()));
    }

    private static void put(Line<JsonLine> line, Map<String, JsonLine> answers) {
        if (line instanceof Line.Sound<JsonLine> sound) {
            answers.put(sound.value().needText("id"), sound.value());
        } else if (line instanceof Line.Faulty<JsonLine> faulty) {
            throw new InvalidInputException(faulty.errors().stream()
                    .map(error -> error.under("--answers " + faulty.number()))
                    .toList());
        }
    }

    private static JsonLine line(String text) {
        JsonLine line = JsonLine.of(text);
        line.only("verdict", "unmet", "open", "basis");
        line.needText("id");
        line.needName("verdict", Verdict.class);
        line.texts("unmet");
        line.texts("open");
        line.texts("basis");
        return line;
    }

    /** What an answer leaves out is taken for the same. */
    private static CaseOutcome outcome(JsonLine answer, CaseOutcome expected) {
        return new CaseOutcome(
                answer.needName("verdict", Verdict.class),
                told(answer, "unmet", expected.unmet()),
                told(answer, "open", expected.open()),
                told(answer, "basis", expected.basis()));
    }

    private static SortedSet<String> told(JsonLine answer, String member, SortedSet<String> expected) {
        return answer.has(member) ? answer.texts(member) : expected;
    }
}
