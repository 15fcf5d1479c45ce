package org.zhaoliao.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A dossier as a row of documents")
class DossierRowTest {

    private static final SyntheticDossiers DOSSIERS = new SyntheticDossiers(3, Rules.INVENTED);

    @Test
    @DisplayName("comes back as it was")
    void roundTrip() {
        DOSSIERS.first(400).forEach(dossier -> assertEquals(dossier, DossierRow.dossier(DossierRow.of(dossier))));
    }

    @Test
    @DisplayName("as a line of NDJSON has the documents nested, and no line end")
    void line() {
        String line = DossierRow.line(DossierRow.of(DOSSIERS.of(2)));

        assertTrue(
                line.startsWith("{\"id\":\"R0000000002\",\"division\":\"990101100200\",\"recipient\":{\"format\":"),
                line);
        assertFalse(line.contains("\n"));
    }
}
