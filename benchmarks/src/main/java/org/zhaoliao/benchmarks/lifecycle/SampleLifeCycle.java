package org.zhaoliao.benchmarks.lifecycle;

import java.util.Arrays;
import java.util.List;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/**
 * A small life cycle, twice: as a table, and as a switch, for what the machinery costs and nothing else. It has eight rows, and at each the same guard, which compares two
 * numbers; the real table of a complaint has eleven, with up to four guards at a row, some of which compute a date: see {@link SampleComplaints}.
 */
final class SampleLifeCycle {

    private static final List<Guard<Cell>> IN_ORDER = List.of(
            Guard.of("complaint.not-before", new Citation("照料默认值", "(b)38"), cell -> cell.day() >= cell.lastDay()));

    static final TransitionTable<ComplaintStatus, ComplaintAction, Cell> TABLE =
            TransitionTable.<ComplaintStatus, ComplaintAction, Cell>of(ComplaintStatus.class)
                    .row(ComplaintStatus.RECEIVED, ComplaintAction.ACCEPT, ComplaintStatus.ACCEPTED, IN_ORDER)
                    .row(ComplaintStatus.RECEIVED, ComplaintAction.DECLINE, ComplaintStatus.NOT_ACCEPTED, IN_ORDER)
                    .row(ComplaintStatus.ACCEPTED, ComplaintAction.HANDLE, ComplaintStatus.IN_HANDLING, IN_ORDER)
                    .row(ComplaintStatus.IN_HANDLING, ComplaintAction.ANSWER, ComplaintStatus.ANSWERED, IN_ORDER)
                    .row(ComplaintStatus.ANSWERED, ComplaintAction.CLOSE, ComplaintStatus.CLOSED, IN_ORDER)
                    .row(ComplaintStatus.ANSWERED, ComplaintAction.REOPEN, ComplaintStatus.REOPENED, IN_ORDER)
                    .row(ComplaintStatus.CLOSED, ComplaintAction.REOPEN, ComplaintStatus.REOPENED, IN_ORDER)
                    .row(ComplaintStatus.REOPENED, ComplaintAction.HANDLE, ComplaintStatus.IN_HANDLING, IN_ORDER)
                    .build();

    private SampleLifeCycle() {}

    /** A status, an action asked of it, and what the guard looks at. */
    record Cell(ComplaintStatus status, ComplaintAction action, long lastDay, long day) {}

    /** What is answered by hand when an action is not taken. */
    record Refusal(ComplaintStatus status, ComplaintAction action, List<String> reasons) {}

    /** Every status with every action. */
    static List<Cell> cells() {
        return Arrays.stream(ComplaintStatus.values())
                .flatMap(
                        status -> Arrays.stream(ComplaintAction.values()).map(action -> new Cell(status, action, 1, 2)))
                .toList();
    }

    /** The same, asked before the guard allows it. */
    static Cell early(Cell cell) {
        return new Cell(cell.status(), cell.action(), cell.day(), cell.lastDay());
    }

    static Outcome<ComplaintStatus, ComplaintAction> decide(Cell cell) {
        return TABLE.decide(cell.status(), cell.action(), cell);
    }

    /** The next status, or a refusal with its reason. */
    static Object byHand(Cell cell) {
        ComplaintStatus next = next(cell.status(), cell.action());
        if (next == cell.status()) {
            return new Refusal(cell.status(), cell.action(), List.of("lifecycle.no-row"));
        }
        return cell.day() >= cell.lastDay()
                ? next
                : new Refusal(cell.status(), cell.action(), List.of("complaint.not-before"));
    }

    private static ComplaintStatus next(ComplaintStatus status, ComplaintAction action) {
        return switch (action) {
            case ACCEPT -> status == ComplaintStatus.RECEIVED ? ComplaintStatus.ACCEPTED : status;
            case DECLINE -> status == ComplaintStatus.RECEIVED ? ComplaintStatus.NOT_ACCEPTED : status;
            case HANDLE -> handled(status);
            case ANSWER -> status == ComplaintStatus.IN_HANDLING ? ComplaintStatus.ANSWERED : status;
            case CLOSE -> status == ComplaintStatus.ANSWERED ? ComplaintStatus.CLOSED : status;
            case REOPEN -> reopened(status);
            case PAUSE, CONTINUE, EXTEND -> status;
        };
    }

    private static ComplaintStatus handled(ComplaintStatus status) {
        return switch (status) {
            case ACCEPTED, REOPENED -> ComplaintStatus.IN_HANDLING;
            default -> status;
        };
    }

    private static ComplaintStatus reopened(ComplaintStatus status) {
        return switch (status) {
            case ANSWERED, CLOSED -> ComplaintStatus.REOPENED;
            default -> status;
        };
    }
}
