package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.usecase.PlanVisits;
import org.zhaoliao.visit.VisitorId;

@DisplayName("W2.7: the lines of plan-visits")
class PlanInputTest {

    private static final String CADRE =
            "{\"id\":\"V1\",\"area\":\"141121100\",\"visitsPerDay\":4,\"caregiver\":\"C-1\"}";

    private final PlanInput input = new PlanInput();

    @Test
    @DisplayName("a visitor may be a caregiver, so that nobody is sent to whom they look after; a visit may be agreed")
    void takes() {
        input.take(CADRE);
        input.take("{\"id\":\"V2\",\"area\":\"141121100\",\"visitsPerDay\":4}");
        input.take("{\"recipient\":\"R-1\",\"village\":\"141121100201\",\"visitor\":\"V2\",\"day\":\"2026-10-12\"}");
        PlanVisits.Given given = input.given(List.of());

        assertEquals(2, given.visitors().size());
        assertEquals(Map.of(new CaregiverId("C-1"), new VisitorId("V1")), given.caregivers());
        assertEquals(LocalDate.of(2026, 10, 12), given.fixed().get(0).day());
    }

    @Test
    @DisplayName("two visitors are not one caregiver, and a misspelt member is not passed over")
    void refuses() {
        input.take(CADRE);
        String other = CADRE.replace("V1", "V2");
        assertEquals("examples.caregiver-twice", code(other));
        assertEquals("examples.member", code(other.replace("caregiver", "carer")));
        assertEquals("examples.text", code("{\"recipient\":\"R-1\",\"visitor\":\"V1\",\"day\":\"2026-10-12\"}"));
    }

    private String code(String line) {
        return assertThrows(InvalidInputException.class, () -> input.take(line))
                .errors()
                .get(0)
                .code();
    }
}
