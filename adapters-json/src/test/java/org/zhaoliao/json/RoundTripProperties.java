package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.visit.HomeVisit;

@DisplayName("W5.6: every value of the domain comes back from its document, to the last digit")
class RoundTripProperties {

    private static <T> void comesBack(Document<T> document, T value) {
        String written = document.write(value, Disclosure.EXCHANGE);

        assertEquals(value, document.read(written));
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
}
