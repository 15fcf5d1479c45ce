package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Every requirement is carried by a type and shown by a test")
class TraceabilityTest {

    private static final SourceTree PROJECT = SourceTree.above(Path.of(""));
    private static final String HEAD = "| id | carried by | shown by |\n|---|---|---|\n";
    private static final String REQUIREMENTS = HEAD + "| W1.1 | demand | answer |\n| W1.2 | demand | answer |\n";
    private static final String GOOD_ROW = "| W1.1 | `org.zhaoliao.a.Known` | `org.zhaoliao.a.KnownTest#shows` |\n";
    private static final String LATER_ROW = "| W1.2 | later: core | – |\n";
    private static final Set<String> SOURCES = Set.of(
            "org.zhaoliao.a.Known",
            "org.zhaoliao.a.Other",
            "org.zhaoliao.a.KnownTest",
            "org.zhaoliao.a.KnownTest#shows");

    @Nested
    @DisplayName("in this project")
    class InThisProject {

        @Test
        void theTableHasNoFault() {
            List<String> faults = Traceability.faults(
                    PROJECT.text("docs/requirements.md"), PROJECT.text("docs/traceability.md"), PROJECT::holds);
            assertEquals(List.of(), faults);
        }

        @Test
        void everyRequirementIsToldInEnglishAndInChinese() {
            List<List<String>> rows = MarkdownTable.rows(PROJECT.text("docs/requirements.md"));
            assertEquals(38, rows.size());
            for (List<String> row : rows) {
                assertTrue(row.get(0).matches("W[1-5]\\.\\d+"), () -> "no id: " + row);
                assertEquals(3, row.size(), () -> "not three cells: " + row);
                assertTrue(
                        row.subList(1, 3).stream().allMatch(TraceabilityTest::bilingual), () -> "one language: " + row);
            }
        }

        @Test
        void aSourceIsFoundInAnyModuleMainOrTest() {
            assertTrue(PROJECT.holds("org.zhaoliao.reason.Reason"));
            assertTrue(PROJECT.holds("org.zhaoliao.examples.TraceabilityTest#aSourceIsFoundInAnyModuleMainOrTest"));
        }

        @Test
        void aSourceThatIsNotThereIsNotFound() {
            assertFalse(PROJECT.holds("org.zhaoliao.reason.Raisin"));
            assertFalse(PROJECT.holds("org.zhaoliao.reason.Raisin#of"));
            assertFalse(PROJECT.holds("org.zhaoliao.reason.Reason#offer"));
        }
    }

    @Nested
    @DisplayName("in a table with a planted fault")
    class WithAPlantedFault {

        @Test
        void withoutAFaultNothingIsReported() {
            assertEquals(List.of(), faults(GOOD_ROW + LATER_ROW));
        }

        @Test
        void severalTypesAndAWholeTestClassMayBeNamed() {
            String row = "| W1.1 | `org.zhaoliao.a.Known`, `org.zhaoliao.a.Other` | `org.zhaoliao.a.KnownTest` |\n";
            assertEquals(List.of(), faults(row + LATER_ROW));
        }

        @Test
        void aRequirementWithoutARow() {
            assertEquals(List.of("W1.2 has no row"), faults(GOOD_ROW));
        }

        @Test
        void aRowForNoRequirement() {
            String row = "| W9.9 | later: core | – |\n";
            assertEquals(List.of("W9.9 is not a requirement"), faults(GOOD_ROW + LATER_ROW + row));
        }

        @Test
        void aRequirementWithTwoRows() {
            assertEquals(List.of("W1.2 has more than one row"), faults(GOOD_ROW + LATER_ROW + LATER_ROW));
        }

        @Test
        void aRowWithoutAType() {
            assertEquals(
                    List.of("W1.1 names no type and does not say \"later: <part>\""),
                    faults("| W1.1 | – | `org.zhaoliao.a.KnownTest` |\n" + LATER_ROW));
        }

        @Test
        void aRowWithoutATest() {
            assertEquals(
                    List.of("W1.1 names no test and does not say \"later: <part>\""),
                    faults("| W1.1 | `org.zhaoliao.a.Known` | – |\n" + LATER_ROW));
        }

        @Test
        void laterWithoutAPart() {
            assertEquals(
                    List.of(
                            "W1.2 names no type and does not say \"later: <part>\"",
                            "W1.2 names no test and does not say \"later: <part>\""),
                    faults(GOOD_ROW + "| W1.2 | later: | – |\n"));
        }

        @Test
        void aTypeThatDoesNotExist() {
            assertEquals(
                    List.of("W1.1 names a type that does not exist: org.zhaoliao.a.Gone"),
                    faults("| W1.1 | `org.zhaoliao.a.Gone` | `org.zhaoliao.a.KnownTest` |\n" + LATER_ROW));
        }

        @Test
        void aTestMethodThatDoesNotExist() {
            assertEquals(
                    List.of("W1.1 names a test that does not exist: org.zhaoliao.a.KnownTest#gone"),
                    faults("| W1.1 | `org.zhaoliao.a.Known` | `org.zhaoliao.a.KnownTest#gone` |\n" + LATER_ROW));
        }

        @Test
        void whatIsPutOffMustStillExistWhereItIsNamed() {
            assertEquals(
                    List.of("W1.2 names a type that does not exist: org.zhaoliao.a.Gone"),
                    faults(GOOD_ROW + "| W1.2 | `org.zhaoliao.a.Gone` | later: jdbc |\n"));
        }

        @Test
        void aNameThatIsNotFullyQualified() {
            assertEquals(
                    List.of("W1.1 names no type: Known"),
                    faults("| W1.1 | `Known` | `org.zhaoliao.a.KnownTest` |\n" + LATER_ROW));
        }

        @Test
        void aRowThatIsTooShort() {
            assertEquals(List.of("W1.2 has 2 cells, not 3"), faults(GOOD_ROW + "| W1.2 | later: core |\n"));
        }

        private List<String> faults(String rows) {
            return Traceability.faults(REQUIREMENTS, HEAD + rows, SOURCES::contains);
        }
    }

    private static boolean bilingual(String cell) {
        return cell.matches(".*\\p{IsHan}.*") && cell.matches(".*[A-Za-z]{3}.*");
    }
}
