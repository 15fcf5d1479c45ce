package org.zhaoliao.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.calendar.Certainty;

@DisplayName("W2.3: every step has a time limit")
class TimeLimitsTest {

    private static Optional<OpenLimit> open(DeterminationStatus status, DeterminationAction last, LocalDate on) {
        return TimeLimits.open(Sample.determination(status, Sample.step(last, on)), Sample.policy(), Sample.CALENDAR);
    }

    @ParameterizedTest(name = "{0} since {2}: {3} until {4}, {5}")
    @DisplayName("M13 to M18: working days by the yearly notice, the day of the event not counted")
    @CsvSource({
        "ACCEPTED, ACCEPT, 2026-03-02, GIVE_OPINION, 2026-03-23, 民发〔2021〕43号 13",
        "ACCEPTED, ACCEPT, 2026-02-09, GIVE_OPINION, 2026-03-06, 民发〔2021〕43号 13",
        "INVESTIGATED, GIVE_OPINION, 2026-03-02, POST_NOTICE, 2026-03-05, 照料默认值 (b)9",
        "ON_NOTICE, POST_NOTICE, 2026-03-02, SEND_TO_COUNTY, 2026-03-12, 照料默认值 (b)9",
        "OBJECTED, OBJECT, 2026-03-06, GIVE_OPINION, 2026-03-27, 民发〔2021〕43号 15",
        "SENT_TO_COUNTY, SEND_TO_COUNTY, 2026-03-02, CONFIRM, 2026-03-23, 民发〔2021〕43号 16",
        "CONFIRMED, CONFIRM, 2026-03-06, PUBLISH, 2026-03-11, 照料默认值 (b)9",
        "REFUSED, REFUSE, 2026-03-06, TELL_REFUSAL, 2026-03-11, 民发〔2021〕43号 18"
    })
    void limits(
            DeterminationStatus status,
            DeterminationAction last,
            LocalDate on,
            DeterminationAction next,
            LocalDate due,
            String citation) {
        OpenLimit limit = open(status, last, on).orElseThrow();
        assertEquals(next, limit.action());
        assertEquals(due, limit.due().date());
        assertEquals(citation, limit.citation().toString());
        assertEquals(Certainty.ANNOUNCED, limit.due().certainty());
    }

    @Test
    @DisplayName("M15: after an objection the clock runs from it, not from the end of the notice that it stopped")
    void afterObjection() {
        Determination objected = Sample.determination(
                DeterminationStatus.OBJECTED,
                Sample.step(DeterminationAction.POST_NOTICE, LocalDate.of(2026, 3, 2)),
                Sample.step(DeterminationAction.OBJECT, LocalDate.of(2026, 3, 4)));
        assertEquals(
                LocalDate.of(2026, 3, 25),
                TimeLimits.open(objected, Sample.policy(), Sample.CALENDAR)
                        .orElseThrow()
                        .due()
                        .date());
    }

    @ParameterizedTest(name = "posted {0}: objections until {1}")
    @DisplayName("M15: seven natural days; a last day off moves to the next working day")
    @CsvSource({"2026-03-02,2026-03-09", "2026-03-07,2026-03-16", "2026-09-24,2026-10-08"})
    void notice(LocalDate posted, LocalDate end) {
        Determination onNotice = Sample.determination(
                DeterminationStatus.ON_NOTICE, Sample.step(DeterminationAction.POST_NOTICE, posted));
        assertEquals(
                end,
                TimeLimits.noticeEnd(onNotice, Sample.policy(), Sample.CALENDAR)
                        .orElseThrow()
                        .date());
    }

    @ParameterizedTest
    @DisplayName("where nobody's clock runs there is no limit")
    @EnumSource(
            value = DeterminationStatus.class,
            names = {"APPLIED", "MATERIALS_MISSING", "PUBLISHED", "REFUSAL_TOLD", "WITHDRAWN"})
    void none(DeterminationStatus status) {
        assertEquals(Optional.empty(), open(status, DeterminationAction.POST_NOTICE, LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest(name = "accepted {0}: {1}")
    @DisplayName("a limit that reaches past the announced days says so")
    @CsvSource({"2026-11-02,ANNOUNCED", "2026-11-20,PROVISIONAL", "2026-12-20,PROVISIONAL"})
    void provisional(LocalDate accepted, Certainty certainty) {
        assertEquals(
                certainty,
                open(DeterminationStatus.ACCEPTED, DeterminationAction.ACCEPT, accepted)
                        .orElseThrow()
                        .due()
                        .certainty());
    }
}
