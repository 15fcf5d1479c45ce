package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.identity.ResidentId;

@DisplayName("W5.3: every example of a command's help does what it says when somebody types it")
class HelpExamplesTest {

    private static final String ASSESSMENT =
            "{\"id\":\"17\",\"birthDate\":\"1950-03-01\",\"assessment\":{\"format\":\"zhaoliao-assessment/1\",\"disclosure\":\"EXCHANGE\","
                    + "\"id\":\"A-1\",\"recipient\":\"R-1\",\"division\":\"141121100201\",\"assessedOn\":\"2026-10-08\","
                    + "\"basis\":{\"scale\":{\"scale\":\"gbt-42195-2022\",\"grade\":\"2\"}},\"assessor\":\"bureau\"}}\n";

    @TempDir
    private static Path folder;

    /** What an example reads and no other one writes. */
    @BeforeAll
    static void files() throws IOException {
        write("facts.ndjson", "{\"format\":\"zhaoliao-facts/2\",\"disclosure\":\"EXCHANGE\",\"facts\":{}}\n");
        write("assessments.ndjson", ASSESSMENT);
        write("numbers.txt", "14112119500301001" + ResidentId.checkDigit("14112119500301001") + "\n");
        write("answers.ndjson", expected());
        for (String command : List.of("sample-ledger", "import")) {
            run(command);
        }
    }

    /** What another system answers that is right in all cases. */
    private static String expected() {
        return CommandRun.of("case-book").lines().stream()
                .map(line -> JsonLine.of(line).members())
                .map(line -> "{\"id\":" + line.get("id") + ","
                        + line.get("expected").toString().substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private static void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /** A plan and a county month take longer than the others together, and have tests of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {"census", "verify-history", "worklist", "case-book", "decide", "assess", "deadline", "check-id"})
    void runs(String command) throws IOException {
        run(command);
    }

    private static void run(String command) throws IOException {
        List<HelpExample> examples = HelpExample.of(command);
        assertFalse(examples.isEmpty(), command);
        for (HelpExample example : examples) {
            CommandRun run = example.run(folder);
            assertEquals(
                    "", HelpExample.faults(run).lines().limit(1).collect(Collectors.joining()), example.toString());
            assertEquals(0, run.exit(), () -> example + "\n" + run.errors());
        }
    }

    @Test
    @DisplayName("the case book is decided whole by the example of decide, under its own values")
    void caseBook() throws IOException {
        run("decide");
        List<String> decisions = Files.readAllLines(folder.resolve("decisions.ndjson"));

        assertEquals(CommandRun.of("case-book", "--inputs").lines().size(), decisions.size());
        assertTrue(decisions.stream().allMatch(line -> line.contains("\"decision\":{")));
    }
}
