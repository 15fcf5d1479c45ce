package org.zhaoliao.visit;

import static org.zhaoliao.visit.VisitAction.ATTEMPT;
import static org.zhaoliao.visit.VisitAction.CANCEL;
import static org.zhaoliao.visit.VisitAction.MISS;
import static org.zhaoliao.visit.VisitAction.MOVE;
import static org.zhaoliao.visit.VisitAction.RECORD;
import static org.zhaoliao.visit.VisitStatus.CANCELLED;
import static org.zhaoliao.visit.VisitStatus.DONE;
import static org.zhaoliao.visit.VisitStatus.MISSED;
import static org.zhaoliao.visit.VisitStatus.PLANNED;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/** What becomes of an arranged visit (探访流程), 文民函〔2024〕11号 2(3). */
public final class VisitLifeCycle {

    private static final Citation NOTICE = new Citation("文民函〔2024〕11号", "2(3)");

    private static final Guard<Timing> HAPPENED = Guard.<Timing>of(
                    "visit.not-ahead", NOTICE, timing -> !timing.happens().isAfter(timing.asOf()))
            .seeing(timing -> List.of(timing.happens(), timing.asOf()));
    private static final Guard<Timing> TO_COME = Guard.<Timing>of(
                    "visit.not-behind", NOTICE, timing -> !timing.happens().isBefore(timing.asOf()))
            .seeing(timing -> List.of(timing.happens(), timing.asOf()));

    /** The table; a visit begins {@link VisitStatus#PLANNED}. */
    public static final TransitionTable<VisitStatus, VisitAction, Timing> TABLE =
            TransitionTable.<VisitStatus, VisitAction, Timing>of(VisitStatus.class)
                    .row(PLANNED, RECORD, DONE, List.of(HAPPENED))
                    .row(PLANNED, ATTEMPT, PLANNED, List.of(HAPPENED))
                    .row(PLANNED, MISS, MISSED, List.of(HAPPENED))
                    .row(PLANNED, MOVE, PLANNED, List.of(TO_COME))
                    .row(PLANNED, CANCEL, CANCELLED)
                    .build();

    private VisitLifeCycle() {}

    /**
     * What the guards look at.
     *
     * @param happens the day of the visit: made, missed, tried, or moved to
     * @param asOf the day of the action
     */
    public record Timing(LocalDate happens, LocalDate asOf) {}
}
