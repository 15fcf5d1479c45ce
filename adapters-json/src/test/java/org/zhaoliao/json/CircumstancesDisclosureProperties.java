package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.FactKey;

@DisplayName("W5.4: facts and decisions tell of somebody's circumstances only what a purpose needs")
class CircumstancesDisclosureProperties {

    @Property(tries = 300)
    void factsTellNeitherOfHealthNorOfMeansUnlessItIsNeeded(@ForAll long seed) {
        EligibilityDecision decision = DecisionSamples.decision(seed);
        Set<String> ofHealth = Set.of(
                "birth-date",
                "child-programme-chosen",
                "child-programme-met",
                "disabilities",
                "found-unfit",
                "provincial-unfit",
                "schooling");
        Set<String> always = Set.of("register", "resettled-in-town");

        for (Disclosure disclosure : Disclosure.values()) {
            String text = Documents.FACTS.line(decision.facts(), disclosure);
            boolean whole = disclosure == Disclosure.EXCHANGE;
            boolean health = whole || disclosure == Disclosure.CARE;
            for (FactKey<?> key : decision.facts().keys()) {
                String name = key.code().replaceFirst("^circumstances\\.", "");
                boolean expected = always.contains(name) || (ofHealth.contains(name) ? health : whole);
                assertEquals(expected, text.contains("\"" + name + "\":"), () -> name + text);
            }
            if (whole) {
                assertEquals(decision.facts(), Documents.FACTS.read(text));
            } else {
                assertFalse(text.contains("yuan") || text.contains("relation"), text);
                assertThrows(InvalidInputException.class, () -> Documents.FACTS.read(text));
            }
        }
    }

    @Property(tries = 300)
    void aDecisionTellsNothingOfWhatItRestsOnUnlessItIsNeeded(@ForAll long seed) {
        EligibilityDecision decision = DecisionSamples.decision(seed);

        for (Disclosure disclosure : List.of(Disclosure.MASKED, Disclosure.PAYMENT, Disclosure.DATA_MATCH)) {
            String text = Documents.DECISION.line(decision, disclosure);
            for (String told : List.of("root", "ruralStandard", "reason", "missing", "birth-date", "yuan", "grade")) {
                assertFalse(text.contains("\"" + told + "\""), text);
            }
            assertTrue(text.contains("\"verdict\":\"" + decision.verdict() + "\""), text);
            assertEquals(
                    List.of("disclosure json.masked"),
                    assertThrows(InvalidInputException.class, () -> Documents.DECISION.read(text)).errors().stream()
                            .map(error -> error.path() + " " + error.code())
                            .toList());
        }
        assertEquals(decision, Documents.DECISION.read(Documents.DECISION.line(decision, Disclosure.EXCHANGE)));
    }

    @Property(tries = 50)
    void aDecisionThatClaimsToShowAllIsMissedWhatItLeavesOut(@ForAll long seed) {
        String text =
                Documents.DECISION.write(DecisionSamples.decision(seed)).replaceFirst("\"MASKED\"", "\"EXCHANGE\"");

        assertEquals(
                List.of("root json.missing", "ruralStandard json.missing"),
                assertThrows(InvalidInputException.class, () -> Documents.DECISION.read(text)).errors().stream()
                        .map(error -> error.path() + " " + error.code())
                        .toList());
    }
}
