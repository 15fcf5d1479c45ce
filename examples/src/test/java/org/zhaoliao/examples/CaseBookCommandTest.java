package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.json.Documents;
import org.zhaoliao.json.PolicyDocument;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.testkit.casebook.CaseBookFiles;

@DisplayName("W5.1, W5.3: a system in any language checks itself against the case book")
class CaseBookCommandTest {

    private static final String SOME = "年龄-001";

    @TempDir
    private Path folder;

    private static String line(String id) {
        List<String> found = new ArrayList<>();
        for (String topic : CaseBookFiles.topics()) {
            JsonLine.of(CaseBookFiles.cases(topic)).members().path("案例").forEach(one -> {
                if (one.path("编号").stringValue().equals(id)) {
                    found.add(one.toString());
                }
            });
        }
        return found.get(0);
    }

    @Test
    @DisplayName(
            "without a file, the book that ships comes out as the law says, each case with its facts and both decisions")
    void shipped() {
        CommandRun run = CommandRun.of("case-book", "--locale", "en");

        assertEquals(0, run.exit(), run.errors());
        assertTrue(run.lines().size() >= 300);
        assertTrue(run.lines().stream().allMatch(line -> line.endsWith(",\"same\":true}")));
        assertTrue(run.errors().contains("compared " + run.lines().size() + " cases, 0 of them otherwise"));
        JsonLine first = JsonLine.of(run.lines().get(0));
        assertEquals(SOME, first.needText("id"));
        assertFalse(first.document(
                        "facts",
                        Documents.FACTS,
                        first.members().propertyNames().toArray(String[]::new))
                .keys()
                .isEmpty());
    }

    @Test
    @DisplayName("a case that comes out otherwise is told, and the exit code is 1; a bad line costs itself only")
    void difference() {
        String other = line(SOME).replace("\"结论\":\"符合\"", "\"结论\":\"不符合\"");
        CommandRun run = CommandRun.reading(other + "\n{\"编号\":\"x\"}\n" + line(SOME), "case-book", "-");

        assertEquals(1, run.exit());
        assertEquals(3, run.lines().size(), run.errors());
        assertTrue(run.lines().get(0).contains("\"expected\":{\"verdict\":\"NOT_MET\""), run.output());
        assertTrue(run.lines().get(0).contains("\"given\":{\"verdict\":\"MET\""), run.output());
        assertTrue(run.lines().get(0).endsWith("\"same\":false}"), run.output());
        assertTrue(run.lines().get(1).startsWith("{\"line\":2,\"id\":\"x\",\"errors\":["), run.output());
        assertTrue(run.faults(1).get(0).endsWith(" casebook.missing"), run.output());
        assertTrue(run.lines().get(2).endsWith("\"same\":true}"), run.output());
    }

    @Test
    @DisplayName(
            "the inputs tell nothing of what must come out, and can be decided as they are, by the values of the book")
    void inputs() throws IOException {
        CommandRun inputs = CommandRun.of("case-book", "--inputs");
        Path policy = Files.writeString(
                folder.resolve("values.json"),
                CommandRun.of("case-book", "--values").output());
        PolicyBook book = PolicyDocument.read(Files.readString(policy)).addTo(NationalPolicy.book());
        Path divisions = Files.writeString(
                folder.resolve("divisions.csv"), "code,name\n13,甲\n1301,乙\n130123,丙\n14,丁\n1411,戊\n141121,己\n");
        CommandRun decided = CommandRun.reading(
                inputs.output(), "decide", "--policy", policy.toString(), "--divisions", divisions.toString());

        assertFalse(inputs.output().contains("expected") || inputs.output().contains("verdict"));
        assertEquals(0, decided.exit(), decided.errors());
        assertEquals(inputs.lines().size(), decided.lines().size(), decided.errors());
        assertEquals("casebook", book.version());
        assertTrue(book.entries().stream()
                .anyMatch(entry -> entry.parameter().equals("eligibility.minimum-living-standard.rural")
                        && entry.validity().contains(LocalDate.of(2024, 5, 6))));
    }

    @Test
    @DisplayName("the answers of another system are compared as far as they go; a case without one is a difference")
    void answers() throws IOException {
        Path answers = folder.resolve("answers.ndjson");
        Files.writeString(answers, "{\"id\":\"" + SOME + "\",\"verdict\":\"MET\",\"unmet\":[]}\n");
        String cases = line(SOME) + "\n" + line("年龄-002");

        CommandRun run = CommandRun.reading(cases, "case-book", "-", "--answers", answers.toString());
        assertEquals(1, run.exit(), run.errors());
        assertTrue(run.lines().get(0).endsWith("\"same\":true}"), run.output());
        assertTrue(run.lines().get(1).endsWith("\"same\":false}")
                && !run.lines().get(1).contains("given"));

        Files.writeString(answers, "{\"id\":\"" + SOME + "\",\"verdict\":\"MET\",\"open\":[\"eligibility.group\"]}\n");
        assertEquals(
                1,
                CommandRun.reading(line(SOME), "case-book", "-", "--answers", answers.toString())
                        .exit());
    }

    @Test
    @DisplayName("a bad answer is refused with its line")
    void badAnswers() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.ndjson"), "\n{\"id\":\"x\",\"verdict\":\"YES\"}\n");

        CommandRun run = CommandRun.of("case-book", "--answers", answers.toString(), "--locale", "en");

        assertEquals(1, run.exit());
        assertEquals("", run.output());
        assertTrue(run.errors().startsWith("--answers 2.verdict: "), run.errors());
        assertTrue(run.errors().contains("[examples.name]"), run.errors());
    }
}
