package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.HomeVisit;

@DisplayName("W5.6: documents of earlier versions are read for ever")
class EarlierVersionsTest {

    private static String stored(String name) {
        try (InputStream file =
                Objects.requireNonNull(EarlierVersionsTest.class.getResourceAsStream("versions/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @DisplayName("an agreement of version 1 is the agreement of version 2 that it became")
    void agreement() {
        assertEquals(
                stored("agreement-2.json"),
                Documents.AGREEMENT.write(Documents.AGREEMENT.read(stored("agreement-1.json"))));
        assertEquals(
                Documents.AGREEMENT.read(stored("agreement-2.json")),
                Documents.AGREEMENT.read(stored("agreement-1.json")));
    }

    @Test
    @DisplayName("a visit of version 1 is the visit of version 2 that it became")
    void visit() {
        HomeVisit first = Documents.VISIT.read(stored("visit-1.json"));

        assertEquals(Fact.unknown(), first.report().get(0).byCaregiver(), "version 1 did not ask");
        assertEquals(stored("visit-2.json"), Documents.VISIT.write(first));
    }

    @Test
    @DisplayName(
            "facts and a decision of version 1 said nothing of a disclosure, and showed all: so they are read, and written masked by default")
    void whole() {
        EligibilityDecision decision = Documents.DECISION.read(stored("decision-1.json"));

        assertEquals(stored("decision-2.json"), Documents.DECISION.write(decision, Disclosure.EXCHANGE));
        assertEquals(decision.facts(), Documents.FACTS.read(stored("facts-1.json")));
        assertEquals(
                stored("facts-1.json").replace("facts/1\",", "facts/2\",\n  \"disclosure\" : \"EXCHANGE\","),
                Documents.FACTS.write(decision.facts(), Disclosure.EXCHANGE));
    }

    @Test
    @DisplayName("members that are not known are kept on the way to the present version")
    void kept() {
        String extended = stored("visit-1.json").replaceFirst("\"id\"", "\"x-app\" : 7, \"id\"");

        assertEquals(
                7,
                BoundedJson.tree(Documents.VISIT.keeping(extended).write(Disclosure.EXCHANGE), Bounds.DEEP)
                        .path("x-app")
                        .intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "visit"})
    @DisplayName("whatever stands in an old document, the answer is a fault and no failure")
    void malformed(String name) {
        Document<?> document = name.equals("visit") ? Documents.VISIT : Documents.AGREEMENT;
        String sound = stored(name + "-1.json");
        for (String member : List.of("signatures", "terms", "report", "checklist", "duties", "attempts", "day")) {
            for (String other : List.of("null", "7", "[]", "{}", "\"x\"", "[{}]")) {
                String bad =
                        sound.replaceFirst("\"" + member + "\" : ", "\"" + member + "\" : " + other + ", \"was\" : ");
                if (!bad.equals(sound)) {
                    List<InputError> errors = assertThrows(InvalidInputException.class, () -> document.read(bad))
                            .errors();
                    assertEquals(errors, List.copyOf(new LinkedHashSet<>(errors)));
                }
            }
        }
    }
}
