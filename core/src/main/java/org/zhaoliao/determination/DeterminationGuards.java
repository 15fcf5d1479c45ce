package org.zhaoliao.determination;

import java.util.List;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.rule.Citation;

/** What the steps of a determination require beside the right status. */
final class DeterminationGuards {

    private static final Guard<DeterminationCase> IN_ORDER = Guard.of(
                    "determination.in-order", article("3"), DeterminationCase::isInOrder)
            .seeing(c -> List.of(c.determination().lastDay()));
    private static final Guard<DeterminationCase> BY_TOWNSHIP =
            Guard.of("determination.by-township", article("3"), DeterminationCase::isByTownship);
    private static final Guard<DeterminationCase> BY_COUNTY =
            Guard.of("determination.by-county", article("3; 28"), DeterminationCase::isByDecider);

    static final List<Guard<DeterminationCase>> ANYBODY = List.of(IN_ORDER);

    static final List<Guard<DeterminationCase>> TOWNSHIP = List.of(IN_ORDER, BY_TOWNSHIP);

    static final List<Guard<DeterminationCase>> DECIDER = List.of(IN_ORDER, BY_COUNTY);

    static final List<Guard<DeterminationCase>> ASKING = List.of(
            IN_ORDER,
            BY_TOWNSHIP,
            Guard.<DeterminationCase>of(
                            "determination.what-is-missing",
                            article("12"),
                            c -> !c.missing().isEmpty() && c.step().materials().equals(c.missing()))
                    .seeing(c ->
                            List.of(c.missing().size(), c.step().materials().size())));

    static final List<Guard<DeterminationCase>> HANDING_IN = List.of(
            IN_ORDER,
            Guard.of(
                    "determination.handed-in",
                    article("12"),
                    c -> !c.step().materials().isEmpty()));

    static final List<Guard<DeterminationCase>> ACCEPTING = List.of(
            IN_ORDER,
            BY_TOWNSHIP,
            Guard.<DeterminationCase>of(
                            "determination.materials-complete",
                            article("12"),
                            c -> c.missing().isEmpty())
                    .seeing(c -> List.of(c.missing().size())));

    static final List<Guard<DeterminationCase>> REFUSING =
            List.of(IN_ORDER, BY_COUNTY, withReasons("determination.refusal-reasons", "18"));

    static final List<Guard<DeterminationCase>> OBJECTING = List.of(
            IN_ORDER,
            Guard.<DeterminationCase>of("determination.notice-runs", article("15"), c -> !c.isNoticeOver())
                    .seeing(DeterminationGuards::noticeEnd));

    static final List<Guard<DeterminationCase>> SENDING = List.of(
            IN_ORDER,
            BY_TOWNSHIP,
            Guard.of("determination.notice-over", article("15"), DeterminationCase::isNoticeOver)
                    .seeing(DeterminationGuards::noticeEnd));

    private DeterminationGuards() {}

    private static Guard<DeterminationCase> withReasons(String code, String article) {
        return Guard.of(code, article(article), c -> !c.step().reasons().isEmpty());
    }

    private static List<?> noticeEnd(DeterminationCase c) {
        return c.noticeEnd().map(DueDate::date).stream().toList();
    }

    private static Citation article(String article) {
        return new Citation("民发〔2021〕43号", article);
    }
}
