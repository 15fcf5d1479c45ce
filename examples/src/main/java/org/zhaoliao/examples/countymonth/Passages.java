package org.zhaoliao.examples.countymonth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintStep;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemStep;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.termination.Termination;

/** Which rows of the tables of the life cycles were taken, and how often, read from the histories in the store. */
final class Passages {

    private static final int ALL = 10_000;

    private final Map<Row, Long> taken = new LinkedHashMap<>();
    private final Wording wording;

    private Passages(Wording wording) {
        this.wording = wording;
    }

    /**
     * A row of a table, in words.
     *
     * @param cycle the life cycle, as it is headed in docs/life-cycles.md
     * @param status in which status
     * @param action which action was accepted
     */
    record Row(String cycle, String status, String action) {}

    static Map<Row, Long> taken(CareStore store, Wording wording) {
        Passages passages = new Passages(wording);
        passages.read(wording.of("report.leads"), store.leads(), PassageActions::of);
        passages.steps(
                wording.of("report.cycle.determination"),
                store.determinations(),
                Determination::status,
                one -> actions(one.steps()));
        passages.steps(
                wording.of("report.terminations"),
                store.terminations(),
                Termination::status,
                one -> ended(one.steps()));
        passages.read(wording.of("report.cycle.agreement"), store.agreements(), PassageActions::of);
        passages.read(wording.of("report.visits"), store.visits(), PassageActions::of);
        passages.steps(
                wording.of("report.cycle.problem"), store.problems(), Problem::status, one -> settled(one.steps()));
        passages.steps(
                wording.of("report.cycle.complaints"),
                store.complaints(),
                Complaint::status,
                one -> answered(one.steps()));
        passages.read(wording.of("report.risks.list"), store.riskCases(), PassageActions::of);
        passages.read(wording.of("report.referrals"), store.referrals(), PassageActions::of);
        return passages.taken;
    }

    private static List<? extends Enum<?>> actions(List<Determination.Step> steps) {
        return steps.stream().map(Determination.Step::action).toList();
    }

    private static List<? extends Enum<?>> ended(List<Termination.Step> steps) {
        return steps.stream().map(Termination.Step::action).toList();
    }

    private static List<? extends Enum<?>> settled(List<ProblemStep> steps) {
        return steps.stream().map(ProblemStep::action).toList();
    }

    private static List<? extends Enum<?>> answered(List<ComplaintStep> steps) {
        return steps.stream().map(ComplaintStep::action).toList();
    }

    /** Of what keeps its steps the action is the one that came with the entry. */
    private <K extends Identifier, T extends Aggregate<K>> void steps(
            String cycle,
            Aggregates<K, T> port,
            Function<T, ? extends Enum<?>> status,
            Function<T, List<? extends Enum<?>>> actions) {
        read(cycle, port, (before, after) -> {
            List<? extends Enum<?>> steps = actions.apply(after);
            return new Move(status.apply(before), steps.get(steps.size() - 1));
        });
    }

    private <K extends Identifier, T extends Aggregate<K>> void read(
            String cycle, Aggregates<K, T> port, Between<T> between) {
        for (Versioned<T> stored : port.page(County.CODE, Page.Key.START, ALL).items()) {
            List<HistoryEntry<T>> entries = port.history(stored.value().id());
            for (int i = 1; i < entries.size(); i++) {
                Move move =
                        between.move(entries.get(i - 1).state(), entries.get(i).state());
                Row row = new Row(cycle, wording.of(move.status()), wording.of(move.action()));
                taken.merge(row, 1L, Long::sum);
            }
        }
    }

    /** An action that was accepted in a status. */
    record Move(Enum<?> status, Enum<?> action) {}

    /** What led from one state to the next. */
    interface Between<T> {
        Move move(T before, T after);
    }
}
