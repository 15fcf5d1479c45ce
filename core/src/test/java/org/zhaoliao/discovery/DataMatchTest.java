package org.zhaoliao.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyCheck;

@DisplayName("W2.1: data matches, each of its kind and at its interval")
class DataMatchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121"), MONDAY);

    @Test
    @DisplayName(
            "(b)40: deaths, prison, marriages and pensions monthly, the rest quarterly; each counted from its last match")
    void due() {
        Map<DataMatch, DueDate> due = DataMatch.due(
                Map.of(DataMatch.PRISON, LocalDate.of(2026, 3, 20)), MONDAY, POLICY, WorkingCalendar.mainland());
        assertEquals(DataMatch.values().length, due.size());
        assertEquals(
                Map.of(
                        DataMatch.DEATHS, LocalDate.of(2026, 4, 2),
                        DataMatch.PRISON, LocalDate.of(2026, 4, 20),
                        DataMatch.MARRIAGES, LocalDate.of(2026, 4, 2),
                        DataMatch.PENSIONS, LocalDate.of(2026, 4, 2),
                        DataMatch.INCOME_AND_PROPERTY, LocalDate.of(2026, 6, 2),
                        DataMatch.SERIOUS_ILLNESS, LocalDate.of(2026, 6, 2),
                        DataMatch.DISABILITY, LocalDate.of(2026, 6, 2)),
                Maps.transformValues(due, DueDate::date));
    }

    @Test
    @DisplayName("a hit tells of a change of a kind; death, prison, income and illness among them")
    void signals() {
        assertEquals(LeadSignal.DEATH, DataMatch.DEATHS.signal());
        assertEquals(LeadSignal.PRISON, DataMatch.PRISON.signal());
        assertEquals(
                6,
                Arrays.stream(DataMatch.values())
                        .map(DataMatch::signal)
                        .distinct()
                        .count());
        PolicyCheck.assertAnswered("discovery", DiscoveryPolicy.parameters(), MONDAY);
    }
}
