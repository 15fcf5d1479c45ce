package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.visit.HomeVisit;

@DisplayName("W5.6: every value of the domain comes back from its document, to the last digit")
class RoundTripProperties {

    private static <T> void comesBack(Document<T> document, T value) {
        String written = document.write(value, Disclosure.EXCHANGE);

        assertEquals(value, document.read(written));
        assertEquals(List.of(), Published.faults(document, written));
        assertEquals(List.of(), Published.faults(document, document.write(value)));
        assertEquals(value, document.read(document.line(value, Disclosure.EXCHANGE)));
        assertEquals(written, document.keeping(written).write(Disclosure.EXCHANGE));
    }

    @Property(tries = 300)
    void agreements(@ForAll long seed) {
        comesBack(Documents.AGREEMENT, Drawn.value(CareAgreement.class, seed));
    }

    @Property(tries = 300)
    void visits(@ForAll long seed) {
        HomeVisit visit = Drawn.value(HomeVisit.class, seed);
        if (visit.report().size() > 1 || visit.missReason().size() > 1) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> Documents.VISIT.write(visit));
            assertEquals("json.one-or-none", refused.errors().get(0).code());
        } else {
            comesBack(Documents.VISIT, visit);
        }
    }

    @Property(tries = 100)
    void decisions(@ForAll long seed) {
        comesBack(Documents.DECISION, DecisionSamples.decision(seed));
    }

    @Property(tries = 300)
    void assessments(@ForAll long seed) {
        comesBack(Documents.ASSESSMENT, Drawn.value(SelfCareAssessment.class, seed));
    }

    @Property(tries = 300)
    void plans(@ForAll long seed) {
        comesBack(Documents.PLAN, Drawn.value(VisitPlan.class, seed));
    }

    @Property(tries = 300)
    void events(@ForAll long seed) {
        OutgoingEvent drawn = Drawn.value(OutgoingEvent.class, seed);
        comesBack(
                Documents.EVENT,
                new OutgoingEvent(drawn.sequence(), "agreement", "a-1", drawn.revision(), drawn.change()));
    }

    @Property(tries = 300)
    void recipients(@ForAll long seed) {
        comesBack(Documents.RECIPIENT, Drawn.value(Recipient.class, seed));
    }

    @Property(tries = 300)
    void caregivers(@ForAll long seed) {
        comesBack(Documents.CAREGIVER, Drawn.value(Caregiver.class, seed));
    }

    @Property(tries = 300)
    void notices(@ForAll long seed) {
        comesBack(Documents.PUBLIC_NOTICE, Drawn.value(PublicNotice.class, seed));
    }

    @Property(tries = 300)
    void ledgerEntries(@ForAll long seed) {
        comesBack(Documents.LEDGER_ENTRY, LedgerSamples.entry(seed));
    }

    @Property(tries = 300)
    void ledgerEntriesWithTwoOfWhatThereIsOneOfAreRefused(@ForAll long seed) {
        LedgerEntry drawn = Drawn.value(LedgerEntry.class, seed);
        Assume.that(
                drawn.support().days().size() > 1 || drawn.care().agreement().size() > 1);

        assertEquals(
                "json.one-or-none",
                assertThrows(InvalidInputException.class, () -> Documents.LEDGER_ENTRY.write(drawn))
                        .errors()
                        .get(0)
                        .code());
    }

    @Property(tries = 100)
    void censuses(@ForAll long seed) {
        comesBack(Documents.CENSUS, LedgerSamples.census(seed));
    }
}
