package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W5.6: members that are not known here are refused or kept, as the caller chooses")
class KeptMembersTest {

    private static final String NUMBER = "123456789012345678901234567890.10";

    /** A sound agreement with members of somebody else's, at the top, in an object, and in a list. */
    private static String extended() {
        return Documents.AGREEMENT
                .write(Drawn.value(CareAgreement.class, 3).renewal(new AgreementId("a-2"), terms()))
                .replaceFirst("\"id\"", "\"x-scan\" : { \"pages\" : [ 1, null, " + NUMBER + " ] },\n  \"id\"")
                .replaceFirst("\"timesAWeek\"", "\"x.note\" : \"z\",\n    \"timesAWeek\"");
    }

    private static CareTerms terms() {
        return Drawn.value(CareTerms.class, 3);
    }

    @Test
    @DisplayName("refused: each is named")
    void refused() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Documents.AGREEMENT.read(extended()));

        assertEquals(
                List.of("x-scan json.unknown", "terms.x.note json.unknown"),
                refused.errors().stream()
                        .map(error -> error.path() + " " + error.code())
                        .toList());
    }

    @Test
    @DisplayName("kept: they stand where they stood when the document is written again, to the last digit")
    void kept() {
        Document.Kept<CareAgreement> read = Documents.AGREEMENT.keeping(extended());
        String written = read.write(Disclosure.EXCHANGE);

        assertTrue(written.contains(NUMBER));
        assertEquals(written, Documents.AGREEMENT.keeping(written).write(Disclosure.EXCHANGE));
        assertEquals(
                "z", BoundedJson.tree(written, Bounds.DEEP).at("/terms/x.note").stringValue());
        assertEquals(read.value(), Documents.AGREEMENT.keeping(written).value());
    }

    @Test
    @DisplayName("kept: also with another value, and never when data is masked, for nobody knows what they say")
    void changed() {
        Document.Kept<CareAgreement> read = Documents.AGREEMENT.keeping(extended());
        CareAgreement other = Drawn.value(CareAgreement.class, 5);

        assertTrue(read.with(other).write(Disclosure.EXCHANGE).contains(NUMBER));
        assertEquals(other, read.with(other).value());
        assertFalse(read.write(Disclosure.MASKED).contains("x-scan"));
    }
}
