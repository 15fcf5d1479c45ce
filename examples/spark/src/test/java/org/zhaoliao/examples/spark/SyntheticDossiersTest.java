package org.zhaoliao.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.quality.QualityRule;

@DisplayName("Invented recipients")
class SyntheticDossiersTest {

    private static final SyntheticDossiers DOSSIERS = new SyntheticDossiers(5, Rules.INVENTED);

    @Test
    @DisplayName("are the same for the same seed, in any order, and others for another")
    void determined() {
        List<Dossier> some = DOSSIERS.first(100).toList();
        assertEquals(some.get(70), new SyntheticDossiers(5, Rules.INVENTED).of(70));
        assertNotEquals(some.get(70), new SyntheticDossiers(6, Rules.INVENTED).of(70));
        assertEquals(
                some.stream().map(dossier -> dossier.file().recipient()).toList(),
                DOSSIERS.recipients(100).toList());
    }

    @Test
    @DisplayName("have all faults that can be found without other papers, and something for every part of the census")
    void faults() {
        Set<QualityRule> elsewhere = Set.of(
                QualityRule.BORN_IN_SUPPORT,
                QualityRule.DISABILITY_TWICE,
                QualityRule.CERTIFICATE_DIFFERS,
                QualityRule.CERTIFICATE_OF_ANOTHER);
        StudySummary found = OneMachine.study(DOSSIERS, 6_000, Rules.INVENTED);
        for (QualityRule rule : QualityRule.values()) {
            assertEquals(
                    !elsewhere.contains(rule), found.quality().count(DivisionCode.NATION, rule) > 0, rule::toString);
        }
        for (CensusFigure figure :
                List.of(CensusFigure.PROBLEMS_HOUSING, CensusFigure.RISKS_RED, CensusFigure.PLACED)) {
            assertTrue(found.census().count(DivisionCode.NATION, figure) > 0, figure::toString);
        }
    }
}
