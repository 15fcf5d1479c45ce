package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.visit.HomeVisit;

@DisplayName("W5.6: whatever a document holds, it is read or refused with faults, never with a failure")
class FuzzProperties {

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|\\d+|true|false|\\[ \\]|\\{ \\}");

    private static final List<String> OTHERS = List.of(
            "null",
            "[]",
            "{}",
            "0",
            "-1",
            "2147483648",
            "1e5",
            "9223372036854775808",
            "1.0",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "[null]",
            "[[]]",
            "{\"x\":1}",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"2024-02-30\"");

    private static String mutated(String json, Random draw) {
        String text = json;
        for (int i = 1 + draw.nextInt(3); i > 0; i--) {
            List<MatchResult> values = VALUE.matcher(text).results().toList();
            MatchResult value = values.get(draw.nextInt(values.size()));
            String other = OTHERS.get(draw.nextInt(OTHERS.size()));
            text = text.substring(0, value.start()) + other + text.substring(value.end());
        }
        return text;
    }

    private static <T> void isReadOrRefused(Document<T> document, T value, long seed) {
        String text = mutated(document.write(value, Disclosure.EXCHANGE), new Random(seed));
        try {
            T read = document.read(text);
            assertNotNull(document.write(read, Disclosure.EXCHANGE));
        } catch (InvalidInputException refused) {
            assertFalse(refused.errors().isEmpty());
            assertFalse(refused.inWords(Wording.CHINESE).isBlank());
        }
    }

    @Property(tries = 500)
    void agreements(@ForAll long seed) {
        isReadOrRefused(Documents.AGREEMENT, Drawn.value(CareAgreement.class, seed), seed);
    }

    @Property(tries = 500)
    void visits(@ForAll long seed) {
        HomeVisit visit = Drawn.value(HomeVisit.class, seed);
        if (visit.report().size() < 2 && visit.missReason().size() < 2) {
            isReadOrRefused(Documents.VISIT, visit, seed);
        } else {
            assertThrows(InvalidInputException.class, () -> Documents.VISIT.write(visit));
        }
    }

    @Property(tries = 500)
    void recipients(@ForAll long seed) {
        isReadOrRefused(Documents.RECIPIENT, Drawn.value(Recipient.class, seed), seed);
    }

    @Property(tries = 500)
    void assessments(@ForAll long seed) {
        isReadOrRefused(Documents.ASSESSMENT, Drawn.value(SelfCareAssessment.class, seed), seed);
    }

    @Property(tries = 500)
    void ledgerEntries(@ForAll long seed) {
        isReadOrRefused(Documents.LEDGER_ENTRY, LedgerSamples.entry(seed), seed);
    }

    @Property(tries = 100)
    void censuses(@ForAll long seed) {
        isReadOrRefused(Documents.CENSUS, LedgerSamples.census(seed), seed);
    }

    @Property(tries = 300)
    void plans(@ForAll long seed) {
        isReadOrRefused(Documents.PLAN, Drawn.value(VisitPlan.class, seed), seed);
    }

    @Property(tries = 300)
    void decisions(@ForAll long seed) {
        isReadOrRefused(Documents.DECISION, DecisionSamples.decision(seed), seed);
    }
}
