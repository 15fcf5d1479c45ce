package org.zhaoliao.problem;

import static org.zhaoliao.problem.ProblemAction.DISMISS;
import static org.zhaoliao.problem.ProblemAction.REFER;
import static org.zhaoliao.problem.ProblemAction.REOPEN;
import static org.zhaoliao.problem.ProblemAction.SETTLE;
import static org.zhaoliao.problem.ProblemAction.TAKE_BACK;
import static org.zhaoliao.problem.ProblemStatus.DISMISSED;
import static org.zhaoliao.problem.ProblemStatus.OPEN;
import static org.zhaoliao.problem.ProblemStatus.REFERRED;
import static org.zhaoliao.problem.ProblemStatus.REOPENED;
import static org.zhaoliao.problem.ProblemStatus.SETTLED;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/** How a problem is settled, or referred and followed up (问题处理流程), 文民函〔2024〕11号 2(3). */
public final class ProblemLifeCycle {

    private static final Citation NOTICE = new Citation("文民函〔2024〕11号", "2(3)");

    private static final Guard<Move> IN_ORDER = Guard.<Move>of(
                    "problem.step-in-order", NOTICE, move -> !move.step().day().isBefore(move.since()))
            .seeing(move -> List.of(move.since()));
    private static final Guard<Move> TO_A_UNIT =
            Guard.of("problem.unit-named", NOTICE, move -> move.step().unit().size() == 1);
    private static final Guard<Move> WITH_OUTCOME =
            Guard.of("problem.outcome-told", NOTICE, move -> !move.step().note().isEmpty());

    private static final List<Guard<Move>> PLAIN = List.of(IN_ORDER);
    private static final List<Guard<Move>> CLOSING = List.of(IN_ORDER, WITH_OUTCOME);
    private static final List<Guard<Move>> REFERRING = List.of(IN_ORDER, TO_A_UNIT);

    /** The table; a problem begins {@link ProblemStatus#OPEN}. */
    public static final TransitionTable<ProblemStatus, ProblemAction, Move> TABLE =
            TransitionTable.<ProblemStatus, ProblemAction, Move>of(ProblemStatus.class)
                    .row(OPEN, SETTLE, SETTLED, CLOSING)
                    .row(OPEN, REFER, REFERRED, REFERRING)
                    .row(OPEN, DISMISS, DISMISSED, CLOSING)
                    .row(REFERRED, SETTLE, SETTLED, CLOSING)
                    .row(REFERRED, REFER, REFERRED, REFERRING)
                    .row(REFERRED, TAKE_BACK, OPEN, PLAIN)
                    .row(SETTLED, REOPEN, REOPENED, PLAIN)
                    .row(REOPENED, SETTLE, SETTLED, CLOSING)
                    .row(REOPENED, REFER, REFERRED, REFERRING)
                    .row(REOPENED, DISMISS, DISMISSED, CLOSING)
                    .build();

    private ProblemLifeCycle() {}

    /**
     * What the guards look at.
     *
     * @param since the day of the last step, or of the finding
     * @param step the step to take
     */
    public record Move(LocalDate since, ProblemStep step) {}
}
