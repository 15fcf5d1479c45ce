package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareItem;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;

@DisplayName("W5.3: commands that answer line by line, so that a system in any language can ask the library")
class LineCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final FactSource SEEN = new FactSource(FactSource.Kind.HOME_VISIT, DAY);
    private static final String DUE = "{\"day\":\"2026-09-29\",\"period\":\"15WD\"}";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("decide")
    class Decide {

        private final String facts = Documents.FACTS.line(
                Facts.none().with(PersonFact.REGISTER, RegisterType.RURAL, SEEN), Disclosure.EXCHANGE);

        @Test
        @DisplayName("a line of facts gives a decision that can be read back; what is unknown stays open")
        void document() {
            CommandRun run = CommandRun.reading(facts + "\n", "decide", "--day", DAY.toString());

            assertEquals(0, run.exit(), run.errors());
            EligibilityDecision decision =
                    JsonLine.of(run.lines().get(0)).document("decision", Documents.DECISION, JsonLine.LINE);
            assertEquals(Verdict.UNDETERMINED, decision.verdict());
            assertEquals(DAY, decision.asOf());
        }

        @Test
        @DisplayName("an identifier of the caller's comes back with the decision")
        void wrapped() {
            CommandRun run =
                    CommandRun.reading("{\"id\":\"案17\",\"facts\":" + facts + "}", "decide", "--day", DAY.toString());

            assertEquals(0, run.exit(), run.errors());
            assertTrue(
                    run.output().startsWith("{\"line\":1,\"id\":\"案17\",\"decision\":{\"format\":\"zhaoliao-decision/"),
                    run.output());
        }

        @Test
        @DisplayName(
                "each line has one line of answer, in its place: a bad one what is wrong with it, where, and what is allowed")
        void goesOn() {
            String bad = facts.replace("RURAL", "SUBURBAN");
            CommandRun run = CommandRun.reading(
                    bad + "\n" + facts + "\n{\"id\":3,\"facts\":1,\"fact\":2,\"Wang\":3}\n{\"id\":\"d\",\"facts\":"
                            + bad + "}\n",
                    "decide",
                    "--locale",
                    "en",
                    "--day",
                    "2026-10-08");

            assertEquals(1, run.exit());
            assertEquals(List.of("facts.register.value json.choice"), run.faults(0));
            assertTrue(run.lines().get(0).contains("\"found\":\"********\""), run.output());
            assertTrue(run.lines().get(0).contains("\"allowed\":\"Allowed: one of [RURAL"), run.output());
            assertTrue(run.lines().get(1).startsWith("{\"line\":2,\"decision\":{"), run.output());
            assertTrue(run.lines().get(2).startsWith("{\"line\":3,\"id\":3,\"errors\":["), run.output());
            assertEquals(
                    List.of("fact examples.member", "Wang examples.member", "facts json.value-kind"), run.faults(2));
            assertTrue(run.lines().get(3).startsWith("{\"line\":4,\"id\":\"d\",\"errors\":["), run.output());
            assertEquals(List.of("facts.facts.register.value json.choice"), run.faults(3));
            assertEquals(List.of("answered 4 lines, 3 of them with errors"), run.errorLines());
        }

        @Test
        @DisplayName("a line that is no document answers with its number, too, and never with what was in it")
        void unreadable() {
            CommandRun run = CommandRun.reading(
                    "\n{\"facts\":{},\"facts\":{}}\n{\"王五\":1}\n" + "[".repeat(101) + "\n{\"id\":1e99999999999}\n",
                    "decide",
                    "--day",
                    "2026-10-08");

            assertEquals(1, run.exit());
            assertEquals(4, run.lines().size());
            assertTrue(run.lines().get(0).startsWith("{\"line\":2,\"errors\":["), run.output());
            assertEquals(List.of("$ json.duplicate"), run.faults(0));
            assertEquals(List.of("** examples.member", "facts examples.text"), run.faults(1));
            assertEquals(List.of("$ examples.bounds"), run.faults(2));
            assertEquals(List.of("$ examples.bounds"), run.faults(3));
            assertFalse(run.output().contains("王"), run.output());
        }

        @Test
        @DisplayName("a line may name its own day and division; one without law costs itself only")
        void ownDay() {
            String known = ",\"facts\":" + facts + "}";
            CommandRun run = CommandRun.reading(
                    "{\"day\":\"2026-09-01\",\"division\":\"141121100\"" + known + "\n{\"day\":\"1999-01-01\"" + known
                            + "\n" + facts,
                    "decide",
                    "--locale",
                    "en");

            assertEquals(1, run.exit());
            assertTrue(run.lines().get(0).contains("\"asOf\":\"2026-09-01\""), run.output());
            assertEquals(List.of("$ examples.no-law"), run.faults(1));
            assertEquals(List.of("day examples.text"), run.faults(2));
        }

        @Test
        @DisplayName(
                "W5.4: all that is wrong with a line is told at once: its members, its facts, its day and its division")
        void allAtOnce() {
            String bad = facts.replace("RURAL", "SUBURBAN").replace("EXCHANGE", "EXCHNGE");
            CommandRun run = CommandRun.reading(
                    "{\"zz\":1,\"day\":\"2026-02-30\",\"division\":\"141121195003010012\",\"facts\":" + bad + "}",
                    "decide");

            assertEquals(
                    List.of(
                            "zz examples.member",
                            "facts.disclosure json.choice",
                            "facts.facts.register.value json.choice",
                            "day examples.day",
                            "division place.division-code"),
                    run.faults(0));
            assertFalse(run.output().contains("141121195003010012"), run.output());
        }

        @Test
        @DisplayName("a day without law is refused before any line is read")
        void noPolicy() {
            CommandRun run = CommandRun.reading(facts, "decide", "--day", "1999-01-01");

            assertEquals(1, run.exit());
            assertEquals("", run.output());
            assertTrue(run.errors().contains("[policy.missing]"), run.errors());
        }
    }

    @Nested
    @DisplayName("assess")
    class Assess {

        private final String assessment = Documents.ASSESSMENT.line(
                new SelfCareAssessment(
                        new AssessmentId("A1"),
                        new RecipientId("R1"),
                        DivisionCode.of("141121100201"),
                        DAY,
                        new AssessmentBasis.SixItems(items()),
                        List.of(),
                        "bureau"),
                Disclosure.EXCHANGE);

        @Test
        @DisplayName("tells the level with its reasons, each with its article")
        void level() {
            CommandRun run = CommandRun.reading(
                    "{\"id\":1,\"birthDate\":\"1950-03-01\",\"assessment\":" + assessment + "}", "assess");

            assertEquals(0, run.exit(), run.errors());
            assertTrue(
                    run.output()
                            .startsWith(
                                    "{\"line\":1,\"id\":1,\"level\":{\"lightest\":\"PARTLY_DEPENDENT\",\"heaviest\":\"PARTLY_DEPENDENT\",\"certain\":true,"),
                    run.output());
            assertTrue(run.output().contains("民发〔2021〕43号"), run.output());
        }

        @Test
        @DisplayName("without a birth date the person may be a small child, and the level stays open")
        void unknownAge() {
            CommandRun run = CommandRun.reading(assessment, "assess");

            assertTrue(
                    run.output()
                            .startsWith(
                                    "{\"line\":1,\"id\":\"A1\",\"level\":{\"lightest\":\"PARTLY_DEPENDENT\",\"heaviest\":\"WHOLLY_DEPENDENT\",\"certain\":false"),
                    run.output());
        }

        @Test
        @DisplayName(
                "W5.4: an assessment that was written masked is refused, in one line that says which one is wanted")
        void masked() {
            String masked = Documents.ASSESSMENT.line(Documents.ASSESSMENT.read(assessment), Disclosure.MASKED);
            CommandRun run = CommandRun.reading(masked, "assess");

            assertEquals(1, run.exit());
            assertEquals(List.of("disclosure json.masked"), run.faults(0));
        }

        @Test
        @DisplayName("W5.4: all that is wrong with a line is told at once")
        void allAtOnce() {
            String bad = assessment.replace("EXCHANGE", "ALL").replace("\"R1\"", "\"R 1\"");
            CommandRun run = CommandRun.reading("{\"zz\":1,\"birthDate\":1950,\"assessment\":" + bad + "}", "assess");

            assertEquals(
                    List.of(
                            "zz examples.member",
                            "assessment.disclosure json.choice",
                            "assessment.recipient json.identifier",
                            "birthDate examples.text"),
                    run.faults(0));
        }

        private static Map<SelfCareItem, Fact<Boolean>> items() {
            Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
            for (SelfCareItem item : SelfCareItem.values()) {
                items.put(item, Fact.known(item != SelfCareItem.EAT, SEEN));
            }
            return items;
        }
    }

    @Nested
    @DisplayName("deadline")
    class Deadline {

        @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
        @CsvSource({
            "2026-09-29, 15WD, 2026-10-26, ANNOUNCED",
            "2026-09-30, 7D, 2026-10-08, ANNOUNCED",
            "2026-09-30, 7D!, 2026-10-07, ANNOUNCED",
            "2026-10-08, 12M, 2027-10-08, PROVISIONAL"
        })
        void due(String day, String period, String due, String certainty) {
            CommandRun run = CommandRun.reading("{\"day\":\"" + day + "\",\"period\":\"" + period + "\"}", "deadline");

            assertEquals(0, run.exit(), run.errors());
            assertTrue(
                    run.output().contains("\"due\":\"" + due + "\",\"certainty\":\"" + certainty + "\""), run.output());
        }

        @Test
        @DisplayName("W5.4: all that is wrong with a line is told at once")
        void allAtOnce() {
            CommandRun run = CommandRun.reading("{\"days\":1,\"day\":\"2026-09-31\",\"period\":\"0D\"}", "deadline");

            assertEquals(List.of("days examples.member", "day examples.day", "period calendar.period"), run.faults(0));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"day\":\"2026-09-31\",\"period\":\"7D\"}|examples.day",
                    "{\"day\":\"2026-09-30\",\"period\":\"0D\"}|calendar.period",
                    "{\"day\":20260930,\"period\":\"7D\"}|examples.text",
                    "{\"day\":\"2026-09-30\"}|examples.text",
                    "{\"day\":\"+999999999-12-31\",\"period\":\"7D\"}|examples.day",
                    "{\"day\":\"9999-12-31\",\"period\":\"15WD\"}|examples.day-late",
                    "[]|examples.object",
                    "15WD|json.syntax"
                })
        void bad(String lineAndCode) {
            int bar = lineAndCode.lastIndexOf('|');
            CommandRun run = CommandRun.reading(lineAndCode.substring(0, bar), "deadline");

            assertEquals(1, run.exit());
            assertEquals(1, run.lines().size(), run.output());
            assertTrue(run.faults(0).get(0).endsWith(" " + lineAndCode.substring(bar + 1)), run.output());
        }
    }

    @Nested
    @DisplayName("check-id")
    class CheckId {

        private static final String VALID = "141121195003010012";

        @Test
        @DisplayName("W5.4: valid or not and why, and never a number in full")
        void numbers() {
            String check = "14112119500301001";
            String valid = check + ResidentId.checkDigit(check);
            String wrong = check + (valid.endsWith("1") ? "2" : "1");
            CommandRun run = CommandRun.reading(valid + "\n" + wrong + "\n\n12345\n", "check-id", "--locale", "en");

            assertEquals(1, run.exit());
            assertEquals(3, run.lines().size(), run.output());
            assertTrue(
                    run.lines().get(0).startsWith("{\"line\":1,\"valid\":true,\"masked\":\"141121********"),
                    run.output());
            assertTrue(run.lines().get(1).startsWith("{\"line\":2,\"valid\":false,\"errors\":["), run.output());
            assertEquals(List.of("residentId identity.resident-id.check-digit"), run.faults(1));
            assertTrue(run.lines().get(2).startsWith("{\"line\":4,\"valid\":false,"), run.output());
            assertFalse((run.output() + run.errors()).contains(check), run.output());
        }

        @Test
        @DisplayName("a number may come as a JSON text, or as a member beside an identifier, which comes back")
        void json() {
            String valid = VALID.substring(0, 17) + ResidentId.checkDigit(VALID.substring(0, 17));
            CommandRun run = CommandRun.reading(
                    "{\"id\":\"a\",\"residentId\":\"" + valid + "\"}\n\"" + valid + "\"\n{\"id\":\"c\",\"residentId\":"
                            + valid + "}\n{\"id\":\"d\"}\n\"" + valid + "\n",
                    "check-id");

            assertEquals(1, run.exit());
            assertTrue(run.lines().get(0).startsWith("{\"line\":1,\"id\":\"a\",\"valid\":true,"), run.output());
            assertTrue(run.lines().get(1).startsWith("{\"line\":2,\"valid\":true,"), run.output());
            assertTrue(run.lines().get(2).startsWith("{\"line\":3,\"id\":\"c\",\"valid\":false,"), run.output());
            assertEquals(List.of("residentId examples.text"), run.faults(2));
            assertEquals(List.of("residentId examples.text"), run.faults(3));
            assertEquals(List.of("$ json.syntax"), run.faults(4));
            assertFalse(run.output().contains(valid), run.output());
        }

        @Test
        void allValid() {
            String valid = VALID.substring(0, 17) + ResidentId.checkDigit(VALID.substring(0, 17));
            assertEquals(0, CommandRun.reading(valid, "check-id").exit());
        }
    }

    @Nested
    @DisplayName("hostile input")
    class Hostile {

        @Test
        @DisplayName("an empty input has no answers and no faults")
        void empty() {
            assertEquals(new CommandRun(0, "", ""), CommandRun.reading("", "deadline"));
        }

        @Test
        @DisplayName("a byte order mark, CRLF and blank lines are passed over")
        void byteOrderMark() {
            CommandRun run = CommandRun.reading(BYTE_ORDER_MARK + DUE + "\r\n\r\n" + DUE + "\r\n", "deadline");

            assertEquals(0, run.exit(), run.errors());
            assertEquals(2, run.lines().size());
        }

        @Test
        @DisplayName("a line of many megabytes is refused, and the next is answered")
        void hugeLine() {
            CommandRun run = CommandRun.reading("{\"day\":\"" + "2".repeat(5_000_000) + "\"}\n" + DUE, "deadline");

            assertEquals(1, run.exit());
            assertEquals(2, run.lines().size());
            assertEquals(List.of("$ json.line"), run.faults(0));
            assertTrue(run.lines().get(1).startsWith("{\"line\":2,\"deadline\":{"), run.output());
        }

        @Test
        @DisplayName("bytes that are no UTF-8, and a depth without end, are refused in one line each")
        void noText() {
            byte[] bytes = ("[".repeat(900_000) + "\n\u0001?\n").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 2] = (byte) 0xFF;
            CommandRun run = CommandRun.reading(bytes, "deadline");

            assertEquals(1, run.exit());
            assertEquals(2, run.lines().size());
            assertEquals(List.of("$ examples.bounds"), run.faults(0));
            assertEquals(List.of("$ json.encoding"), run.faults(1));
        }

        @Test
        @DisplayName("a file is read as standard input is, and a missing one is told")
        void files() throws IOException {
            Path file = Files.writeString(folder.resolve("due.ndjson"), DUE);

            assertEquals(CommandRun.reading(DUE, "deadline"), CommandRun.of("deadline", file.toString()));
            CommandRun missing =
                    CommandRun.of("deadline", folder.resolve("nowhere").toString());
            assertEquals(1, missing.exit());
            assertTrue(missing.errors().contains("[examples.file]"), missing.errors());
        }
    }

    @Nested
    @DisplayName("the command line itself")
    class Usage {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sample-ledger",
                    "import",
                    "census",
                    "decide",
                    "assess",
                    "deadline",
                    "check-id",
                    "case-book",
                    "verify-history",
                    "plan-visits",
                    "county-month",
                    "worklist"
                })
        @DisplayName("every command has help with an example and its exit codes")
        void help(String command) {
            CommandRun run = CommandRun.of(command, "--help");

            assertEquals(0, run.exit());
            assertTrue(run.output().contains("zhaoliao " + command), run.output());
            assertTrue(run.output().contains("例 Example:"), run.output());
            assertTrue(run.output().contains("Exit codes:"), run.output());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "case-book --inputs --values",
                    "decide --day someday",
                    "decide --day +999999999-12-31",
                    "deadline --locale fr",
                    "unheard-of",
                    "census --day"
                })
        @DisplayName("a bad command line is told with exit code 2")
        void usage(String line) {
            assertEquals(2, CommandRun.of(line.split(" ")).exit());
        }

        @Test
        @DisplayName("a script completes the commands in a shell")
        void completion() {
            CommandRun run = CommandRun.of("generate-completion");

            assertEquals(0, run.exit());
            assertTrue(run.output().startsWith("#!/usr/bin/env bash"));
            assertTrue(run.output().contains("verify-history"));
        }
    }
}
