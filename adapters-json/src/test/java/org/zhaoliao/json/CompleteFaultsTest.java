package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W5.4: everything that is wrong with a document is told at once, and nothing of it is changed in silence")
class CompleteFaultsTest {

    @Test
    @DisplayName("also where the format is missing, or a number or a text is one that no member may hold")
    void allAtOnceWhateverIsThere() {
        String bad = BadDocumentsTest.AGREEMENT
                .replace("\"format\":\"zhaoliao-agreement/2\",", "\"note\":\"\\ud800\",")
                .replace("\"a-1\"", "\"a 1\"")
                .replace("\"timesAWeek\":3", "\"timesAWeek\":1e400")
                .replace("NEIGHBOUR", "FRIEND");

        assertEquals(
                List.of(
                        "note json.characters",
                        "terms.timesAWeek json.number",
                        "format json.missing",
                        "note json.unknown",
                        "id json.identifier",
                        "relation json.choice"),
                BadDocumentsTest.errors(Documents.AGREEMENT, bad).stream()
                        .map(error -> error.path() + " " + error.code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800王", "王\\udfb7", "a\\u0000b", "a\\u001bb"})
    @DisplayName("a text that would not be the same when it is written again is refused, never changed")
    void charactersThatCannotBeWritten(String text) {
        String bad =
                BadDocumentsTest.AGREEMENT.replace("\"suspensions\"", "\"remark\":[\"" + text + "\"],\"suspensions\"");
        String badName = BadDocumentsTest.AGREEMENT.replace("\"suspensions\"", "\"" + text + "\":1,\"suspensions\"");

        assertEquals(
                "remark[0] json.characters",
                assertThrows(InvalidInputException.class, () -> Documents.AGREEMENT.keeping(bad)).errors().stream()
                        .map(error -> error.path() + " " + error.code())
                        .collect(Collectors.joining()));
        String code = assertThrows(InvalidInputException.class, () -> Documents.AGREEMENT.keeping(badName))
                .errors()
                .get(0)
                .code();
        assertTrue(List.of("json.characters", "json.syntax").contains(code), code);
    }

    @Test
    @DisplayName("nor is such a text written; line ends and tabs are")
    void charactersThatAreNotWritten() {
        assertEquals(
                List.of("assessor json.characters"),
                assertThrows(
                                InvalidInputException.class,
                                () -> Documents.ASSESSMENT.write(signed("张\ud800"), Disclosure.EXCHANGE))
                        .errors()
                        .stream()
                        .map(error -> error.path() + " " + error.code())
                        .toList());
        SelfCareAssessment lines = signed("张\n\t\r三");
        assertEquals(lines, Documents.ASSESSMENT.read(Documents.ASSESSMENT.write(lines, Disclosure.EXCHANGE)));
    }

    @Test
    @DisplayName(
            "a disclosure that is none is one fault among the others; a document that was masked has no other, for they would be of the masks")
    void disclosure() {
        String line =
                Documents.ASSESSMENT.line(signed("张"), Disclosure.EXCHANGE).replace("\"R1\"", "\"R 1\"");

        assertEquals(
                List.of("disclosure json.choice", "recipient json.identifier"),
                places(Documents.ASSESSMENT, line.replace("EXCHANGE", "EXCHNGE")));
        assertEquals(
                List.of("disclosure json.masked"), places(Documents.ASSESSMENT, line.replace("EXCHANGE", "MASKED")));
    }

    private static List<String> places(Document<?> document, String json) {
        return BadDocumentsTest.errors(document, json).stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }

    private static SelfCareAssessment signed(String assessor) {
        return new SelfCareAssessment(
                new AssessmentId("A1"),
                new RecipientId("R1"),
                DivisionCode.of("141121100201"),
                LocalDate.of(2026, 10, 8),
                new AssessmentBasis.ScaleGrade("gbt-42195-2022", "2"),
                List.of(),
                assessor);
    }

    @Test
    @DisplayName("a figure is named the same way, whatever is wrong with it")
    void figures() {
        String census = Documents.CENSUS.line(LedgerSamples.census(1), Disclosure.EXCHANGE);
        String bad = census.replaceFirst("\"figures\":\\{", "\"figures\":{\"AA\":-1,\"BB\":\"x\",\"c\":1,");

        assertEquals(
                List.of("AA json.least", "BB json.value-kind", "c json.figure"),
                BadDocumentsTest.errors(Documents.CENSUS, bad).stream()
                        .map(error -> error.path().replaceFirst("^villages\\[0]\\.rows\\[0]\\.figures\\.", "") + " "
                                + error.code())
                        .sorted()
                        .toList());
    }
}
