package org.zhaoliao.complaint;

import static org.zhaoliao.complaint.ComplaintAction.ACCEPT;
import static org.zhaoliao.complaint.ComplaintAction.ANSWER;
import static org.zhaoliao.complaint.ComplaintAction.CLOSE;
import static org.zhaoliao.complaint.ComplaintAction.CONTINUE;
import static org.zhaoliao.complaint.ComplaintAction.DECLINE;
import static org.zhaoliao.complaint.ComplaintAction.EXTEND;
import static org.zhaoliao.complaint.ComplaintAction.HANDLE;
import static org.zhaoliao.complaint.ComplaintAction.PAUSE;
import static org.zhaoliao.complaint.ComplaintAction.REOPEN;
import static org.zhaoliao.complaint.ComplaintStatus.ACCEPTED;
import static org.zhaoliao.complaint.ComplaintStatus.ANSWERED;
import static org.zhaoliao.complaint.ComplaintStatus.CLOSED;
import static org.zhaoliao.complaint.ComplaintStatus.IN_HANDLING;
import static org.zhaoliao.complaint.ComplaintStatus.NOT_ACCEPTED;
import static org.zhaoliao.complaint.ComplaintStatus.PAUSED;
import static org.zhaoliao.complaint.ComplaintStatus.RECEIVED;
import static org.zhaoliao.complaint.ComplaintStatus.REOPENED;

import java.util.List;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/** The life cycle of a complaint or suggestion (投诉建议办理流程). */
final class ComplaintLifeCycle {

    private static final Citation DEFAULTS = new Citation("照料默认值", "(b)38");

    private static final Guard<ComplaintCase> IN_ORDER = Guard.of(
                    "complaint.not-before", DEFAULTS, ComplaintCase::isInOrder)
            .seeing(c -> List.of(c.step().on(), c.complaint().lastDay()));
    private static final Guard<ComplaintCase> WITH_REASON =
            Guard.of("complaint.reason", DEFAULTS, ComplaintCase::isReasoned);
    private static final Guard<ComplaintCase> WITH_RESULT =
            Guard.of("complaint.result", DEFAULTS, ComplaintCase::isReasoned);
    private static final Guard<ComplaintCase> FEW_EXTENSIONS = Guard.<ComplaintCase>of(
                    "complaint.extensions", DEFAULTS, c -> c.extensions() < c.mostExtensions())
            .seeing(c -> List.of(c.extensions(), c.mostExtensions()));

    private static final Guard<ComplaintCase> NOT_LATE = Guard.of(
                    "complaint.extended-late", DEFAULTS, ComplaintCase::isBeforeDue)
            .seeing(ComplaintCase::due);

    private static final Guard<ComplaintCase> PAUSED_IN_TIME = Guard.of(
                    "complaint.paused-late", DEFAULTS, ComplaintCase::isBeforeDue)
            .seeing(ComplaintCase::due);

    private static final List<Guard<ComplaintCase>> STEP = List.of(IN_ORDER);
    private static final List<Guard<ComplaintCase>> REASONED = List.of(IN_ORDER, WITH_REASON);
    private static final List<Guard<ComplaintCase>> ANSWERING = List.of(IN_ORDER, WITH_RESULT);
    private static final List<Guard<ComplaintCase>> PAUSING = List.of(IN_ORDER, WITH_REASON, PAUSED_IN_TIME);
    private static final List<Guard<ComplaintCase>> EXTENDING =
            List.of(IN_ORDER, WITH_REASON, FEW_EXTENSIONS, NOT_LATE);

    static final TransitionTable<ComplaintStatus, ComplaintAction, ComplaintCase> TABLE =
            TransitionTable.<ComplaintStatus, ComplaintAction, ComplaintCase>of(ComplaintStatus.class)
                    .row(RECEIVED, ACCEPT, ACCEPTED, STEP)
                    .row(RECEIVED, DECLINE, NOT_ACCEPTED, REASONED)
                    .row(ACCEPTED, HANDLE, IN_HANDLING, STEP)
                    .row(IN_HANDLING, PAUSE, PAUSED, PAUSING)
                    .row(IN_HANDLING, EXTEND, IN_HANDLING, EXTENDING)
                    .row(IN_HANDLING, ANSWER, ANSWERED, ANSWERING)
                    .row(PAUSED, CONTINUE, IN_HANDLING, STEP)
                    .row(ANSWERED, CLOSE, CLOSED, STEP)
                    .row(ANSWERED, REOPEN, REOPENED, REASONED)
                    .row(CLOSED, REOPEN, REOPENED, REASONED)
                    .row(REOPENED, HANDLE, IN_HANDLING, STEP)
                    .build();

    private ComplaintLifeCycle() {}
}
