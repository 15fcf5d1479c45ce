package org.zhaoliao.complaint;

import static org.zhaoliao.complaint.ComplaintAction.ACCEPT;
import static org.zhaoliao.complaint.ComplaintAction.ANSWER;
import static org.zhaoliao.complaint.ComplaintAction.CLOSE;
import static org.zhaoliao.complaint.ComplaintAction.DECLINE;
import static org.zhaoliao.complaint.ComplaintAction.HANDLE;
import static org.zhaoliao.complaint.ComplaintAction.REOPEN;
import static org.zhaoliao.complaint.ComplaintStatus.ACCEPTED;
import static org.zhaoliao.complaint.ComplaintStatus.ANSWERED;
import static org.zhaoliao.complaint.ComplaintStatus.CLOSED;
import static org.zhaoliao.complaint.ComplaintStatus.IN_HANDLING;
import static org.zhaoliao.complaint.ComplaintStatus.NOT_ACCEPTED;
import static org.zhaoliao.complaint.ComplaintStatus.RECEIVED;
import static org.zhaoliao.complaint.ComplaintStatus.REOPENED;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/** The life cycle of a complaint or suggestion (投诉建议办理流程). */
final class ComplaintLifeCycle {

    private static final List<Guard<Act>> IN_ORDER = List.of(Guard.<Act>of(
                    "complaint.not-before",
                    new Citation("照料默认值", "(b)38"),
                    act -> !act.on().isBefore(act.last()))
            .seeing(act -> List.of(act.on(), act.last())));

    static final TransitionTable<ComplaintStatus, ComplaintAction, Act> TABLE =
            TransitionTable.<ComplaintStatus, ComplaintAction, Act>of(ComplaintStatus.class)
                    .row(RECEIVED, ACCEPT, ACCEPTED, IN_ORDER)
                    .row(RECEIVED, DECLINE, NOT_ACCEPTED, IN_ORDER)
                    .row(ACCEPTED, HANDLE, IN_HANDLING, IN_ORDER)
                    .row(IN_HANDLING, ANSWER, ANSWERED, IN_ORDER)
                    .row(ANSWERED, CLOSE, CLOSED, IN_ORDER)
                    .row(ANSWERED, REOPEN, REOPENED, IN_ORDER)
                    .row(CLOSED, REOPEN, REOPENED, IN_ORDER)
                    .row(REOPENED, HANDLE, IN_HANDLING, IN_ORDER)
                    .build();

    private ComplaintLifeCycle() {}

    /** The day of an action, and of the step before it. */
    record Act(LocalDate last, LocalDate on) {}
}
