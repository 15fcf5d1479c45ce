package org.zhaoliao.termination;

import java.util.List;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** What the steps of a termination require beside the right status. */
final class TerminationGuards {

    private static final Citation ENDING = new Citation("民发〔2021〕43号", "26");

    private static final Guard<TerminationCase> IN_ORDER = Guard.of(
                    "termination.in-order", ENDING, TerminationCase::isInOrder)
            .seeing(c -> List.of(c.termination().lastDay()));
    private static final Guard<TerminationCase> HEARD = Guard.of(
                    "termination.heard", new Citation("社会救助法", "48"), TerminationCase::isHeardWhereNeeded)
            .seeing(c ->
                    List.of(Wording.argument(c.termination().ground()), c.step().on()));
    private static final Guard<TerminationCase> BY_DECIDER = Guard.<TerminationCase>of(
                    "termination.by-county",
                    new Citation("民发〔2021〕43号", "26; 28"),
                    c -> c.step().office() == c.decider())
            .seeing(c -> List.of(
                    Wording.argument(c.decider()), Wording.argument(c.step().office())));
    private static final Guard<TerminationCase> WITH_REASONS =
            Guard.of("termination.reasons", ENDING, c -> !c.step().reasons().isEmpty());
    private static final Guard<TerminationCase> NOTICE_OVER = Guard.of(
                    "termination.notice-over", ENDING, TerminationCase::isPastNotice)
            .seeing(TerminationGuards::noticeEnd);
    private static final Guard<TerminationCase> NOTICE_RUNS = Guard.<TerminationCase>of(
                    "termination.notice-runs", ENDING, c -> !c.isNoticeOver())
            .seeing(TerminationGuards::noticeEnd);

    private static final Guard<TerminationCase> OBJECTED =
            Guard.of("termination.objected", ENDING, TerminationCase::wasObjected);
    private static final Guard<TerminationCase> NOT_YET_AGAIN =
            Guard.of("termination.not-yet-again", ENDING, c -> !c.isPostedAgain());
    private static final Guard<TerminationCase> POSTED_AGAIN =
            Guard.of("termination.posted-again", ENDING, c -> !c.wasObjected() || c.isPostedAgain());

    static final List<Guard<TerminationCase>> POSTING_AGAIN = List.of(IN_ORDER, OBJECTED, NOT_YET_AGAIN);

    static final List<Guard<TerminationCase>> TELLING = List.of(IN_ORDER, WITH_REASONS, POSTED_AGAIN);

    static final List<Guard<TerminationCase>> HEARING = List.of(
            IN_ORDER,
            Guard.of(
                    "termination.hearing-form",
                    new Citation("照料默认值", "(b)43"),
                    c -> c.step().hearing().size() == 1),
            Guard.of("termination.answer-time", new Citation("照料默认值", "(b)43"), TerminationCase::isAnsweredOrLate)
                    .seeing(c -> c.answerEnd().map(DueDate::date).stream().toList()));

    static final List<Guard<TerminationCase>> POSTING = List.of(IN_ORDER, HEARD);

    static final List<Guard<TerminationCase>> REASONED = List.of(IN_ORDER, WITH_REASONS);

    static final List<Guard<TerminationCase>> DROPPING_OBJECTION = List.of(IN_ORDER, BY_DECIDER, WITH_REASONS);

    static final List<Guard<TerminationCase>> OBJECTING = List.of(IN_ORDER, NOTICE_RUNS);

    static final List<Guard<TerminationCase>> DECIDING =
            List.of(IN_ORDER, BY_DECIDER, HEARD, NOTICE_OVER, WITH_REASONS);

    static final List<Guard<TerminationCase>> DECIDING_OBJECTION = List.of(IN_ORDER, BY_DECIDER, HEARD, WITH_REASONS);

    private TerminationGuards() {}

    private static List<?> noticeEnd(TerminationCase c) {
        return c.noticeEnd().map(DueDate::date).stream().toList();
    }
}
