package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.rule.Facts;

@DisplayName("W5.2, W5.3: facts and decisions lose nothing on their way through JSON")
class DecisionDocumentProperties {

    @Property(tries = 300)
    void factsComeBack(@ForAll long seed) {
        Facts facts = DecisionSamples.facts(seed);

        assertEquals(facts, FactsDocument.read(FactsDocument.exchange(facts)));
    }

    @Property(tries = 300)
    void decisionsComeBack(@ForAll long seed) {
        EligibilityDecision decision = DecisionSamples.decision(seed);

        assertEquals(decision, DecisionDocument.read(DecisionDocument.exchange(decision)));
    }

    @Property(tries = 100)
    void decidingAgainGivesTheSameDigest(@ForAll long seed) {
        EligibilityDecision decision = DecisionSamples.decision(seed);
        EligibilityDecision read = DecisionDocument.read(DecisionDocument.exchange(decision));
        EligibilityDecision again = Eligibility.decide(read.facts(), DecisionSamples.POLICY, read.asOf());

        assertEquals(SealedDecision.seal(decision, new Sm3()), SealedDecision.seal(again, new Sm3()));
        assertArrayEquals(DecisionDocument.canonical(decision), DecisionDocument.canonical(read));
    }

    @Property(tries = 100)
    void anotherPersonHasAnotherDigest(@ForAll long seed) {
        EligibilityDecision decision = DecisionSamples.decision(seed);
        EligibilityDecision other = DecisionSamples.decision(seed + 1);
        SealedDecision sealed = SealedDecision.seal(decision, Digest.sha256());

        assertTrue(sealed.isIntact(Digest.sha256()));
        assertNotEquals(decision, other);
        assertFalse(new SealedDecision(other, sealed.algorithm(), sealed.digest()).isIntact(Digest.sha256()));
    }

    @Property(tries = 100)
    void theCanonicalFormHasNoBlanksAndSortedMembers(@ForAll long seed) {
        String canonical =
                new String(DecisionDocument.canonical(DecisionSamples.decision(seed)), StandardCharsets.UTF_8);

        assertFalse(canonical.contains("\n"));
        assertTrue(canonical.startsWith("{\"asOf\":\"2026-07-02\",\"division\":\"141121100212\",\"facts\":{"));
        int[] places = Arrays.stream(new String[] {
                    "\"format\":", "\"lawVersion\":", "\"policyVersion\":", "\"root\":", "\"ruralStandard\":"
                })
                .mapToInt(canonical::lastIndexOf)
                .toArray();
        for (int i = 1; i < places.length; i++) {
            assertTrue(places[i - 1] < places[i]);
        }
    }
}
