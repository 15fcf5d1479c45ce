package org.zhaoliao.benchmarks.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.benchmarks.lifecycle.SampleLifeCycle.Cell;
import org.zhaoliao.benchmarks.lifecycle.SampleLifeCycle.Refusal;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.lifecycle.Outcome;

@DisplayName("The state machines that the benchmark compares go from each status to the same by each action")
class SameStatusesTest {

    private static final SpringMachine SPRING = new SpringMachine();

    static List<Cell> cells() {
        return SampleLifeCycle.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    @DisplayName("by hand, by COLA and by Spring")
    void same(Cell cell) {
        boolean accepted = SampleLifeCycle.decide(cell).isAccepted();
        ComplaintStatus status = SampleLifeCycle.decide(cell).fold(Outcome.Accepted::to, Outcome.Refused::status);
        Object byHand = SampleLifeCycle.byHand(cell);
        assertEquals(
                status,
                accepted ? byHand : assertInstanceOf(Refusal.class, byHand).status());
        assertEquals(status, ColaMachine.decide(cell));
        SPRING.restore(cell.status());
        assertEquals(accepted, SPRING.takes(cell));
        assertEquals(status, SPRING.status());
    }

    @ParameterizedTest
    @MethodSource("cells")
    @DisplayName("whom the guard refuses stays, for the same reason by hand and by the table")
    void refused(Cell cell) {
        Cell early = SampleLifeCycle.early(cell);
        Refusal byHand = assertInstanceOf(Refusal.class, SampleLifeCycle.byHand(early));
        assertEquals(
                byHand.reasons(),
                SampleLifeCycle.decide(early).reasons().stream()
                        .map(reason -> reason.code())
                        .toList());
        assertEquals(cell.status(), ColaMachine.decide(early));
        SPRING.restore(cell.status());
        assertFalse(SPRING.takes(early));
    }
}
