package org.zhaoliao.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Aggregate;

/**
 * A risk and what is done about it (风险事项). Signals of the same matter join one case as long as it is open.
 *
 * @param id identifier
 * @param division the recipient's village
 * @param recipient whom it concerns
 * @param signals what was noticed, at least one, all of one kind
 * @param grade how grave it is, and since when
 * @param assessments who judged it, oldest first
 * @param measures what is done about it
 * @param reports what was reported upward, oldest first
 * @param status where it stands
 */
public record RiskCase(
        RiskCaseId id,
        DivisionCode division,
        RecipientId recipient,
        List<RiskSignal> signals,
        Grade grade,
        List<Assessment> assessments,
        List<Measure> measures,
        List<UpwardReport> reports,
        RiskStatus status)
        implements Aggregate<RiskCaseId> {

    /** @throws InvalidInputException {@code risk.signals} unless there are signals and all are of one kind */
    public RiskCase {
        long kinds = signals.stream().map(RiskSignal::kind).distinct().count();
        if (kinds != 1) {
            throw InvalidInputException.of("signals", "risk.signals", String.valueOf(kinds));
        }
        signals = List.copyOf(signals);
        assessments = List.copyOf(assessments);
        measures = List.copyOf(measures);
        reports = List.copyOf(reports);
    }

    /**
     * What a case is about (同一事项): two signals with the same matter belong together.
     *
     * @param recipient whom
     * @param kind what
     */
    public record Matter(RecipientId recipient, SignalKind kind) {

        /** The open case of this matter, which a new signal joins; a closed one is left alone. */
        public Optional<RiskCase> openIn(Collection<RiskCase> cases) {
            return cases.stream()
                    .filter(riskCase -> riskCase.isOpen() && riskCase.matter().equals(this))
                    .findFirst();
        }

        String key() {
            return recipient.value() + "/" + kind;
        }
    }

    /**
     * How grave a case is.
     *
     * @param level the level
     * @param since the day from which the report upward is counted
     */
    public record Grade(RiskLevel level, LocalDate since) {

        Grade raisedTo(RiskLevel other, LocalDate on) {
            return other.graverThan(level) ? new Grade(other, on) : this;
        }

        Grade assessedAs(RiskLevel other, LocalDate on) {
            return other.graverThan(level) ? new Grade(other, on) : new Grade(other, since);
        }
    }

    /**
     * What somebody judged of a risk (风险研判).
     *
     * @param assessor staff identifier of the host system, not a name
     * @param on the day
     * @param level the level it was given
     * @param reviewOn when it is looked at again
     */
    public record Assessment(String assessor, LocalDate on, RiskLevel level, LocalDate reviewOn) {}

    /** A new case from its first signal, in the division of the policy, at the level that policy gives it. */
    public static RiskCase opened(RiskCaseId id, RecipientId recipient, RiskSignal first, Policy policy) {
        Grade grade = new Grade(RiskLevel.of(first, policy), first.noticedOn());
        List<RiskSignal> signals = List.of(first);
        return new RiskCase(
                id, policy.division(), recipient, signals, grade, List.of(), List.of(), List.of(), RiskStatus.OPEN);
    }

    /** What it is about. */
    public Matter matter() {
        return new Matter(recipient, signals.get(0).kind());
    }

    /** Whether it still has to be dealt with. */
    public boolean isOpen() {
        return status != RiskStatus.CLOSED;
    }

    /** When it is looked at again; empty while nobody has judged it. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(Iterables.getLast(assessments, null)).map(Assessment::reviewOn);
    }

    /** Whether something is done about it on a day. */
    public boolean hasMeasureOn(LocalDate day) {
        return measures.stream().anyMatch(measure -> measure.period().contains(day));
    }

    /** Whether it is open, known on that day, and nothing is done about it. */
    public boolean isGapOn(LocalDate day) {
        return isOpen() && !day.isBefore(signals.get(0).noticedOn()) && !hasMeasureOn(day);
    }

    /** Whether the county knows of it as grave as it is now. */
    public boolean isReported() {
        DivisionCode county = division.at(DivisionLevel.COUNTY);
        return reports.stream().anyMatch(report -> report.to().contains(county) && report.covers(grade));
    }

    /** The same case with one more signal of its matter; a graver one raises the level. */
    RiskCase joined(RiskSignal signal, Policy policy) {
        Grade raised = grade.raisedTo(RiskLevel.of(signal, policy), signal.noticedOn());
        return new RiskCase(
                id, division, recipient, with(signals, signal), raised, assessments, measures, reports, status);
    }

    /** The same case, judged once more; a graver level is to be reported from that day on. */
    RiskCase assessed(Assessment judged) {
        Grade next = grade.assessedAs(judged.level(), judged.on());
        return new RiskCase(
                id, division, recipient, signals, next, with(assessments, judged), measures, reports, status);
    }

    /** The same case with one more measure. */
    RiskCase measured(Measure measure) {
        return new RiskCase(
                id, division, recipient, signals, grade, assessments, with(measures, measure), reports, status);
    }

    /** The same case, reported upward at its present level. */
    RiskCase reported(LocalDate on, DivisionCode to) {
        UpwardReport report = new UpwardReport(on, to, grade.level());
        return new RiskCase(
                id, division, recipient, signals, grade, assessments, measures, with(reports, report), status);
    }

    /** The same case, to be reported from a day on as if nobody had been told. */
    RiskCase reportableFrom(LocalDate on) {
        Grade again = new Grade(grade.level(), on);
        return new RiskCase(id, division, recipient, signals, again, assessments, measures, reports, status);
    }

    /** Whether something can be done, and where it leads; nothing is done about a closed case but to take it up again. */
    public Outcome<RiskStatus, RiskAction> decide(RiskAct act) {
        return RiskLifeCycle.TABLE.decide(status, act.action(), this);
    }

    /**
     * The same case after something was done.
     *
     * @param accepted what {@link #decide} answered for this act
     * @throws InvalidInputException {@code risk.signals} when a signal of another kind was to join
     */
    public RiskCase after(RiskAct act, Outcome.Accepted<RiskStatus, RiskAction> accepted) {
        RiskCase changed = act.appliedTo(this);
        return new RiskCase(
                id,
                division,
                recipient,
                changed.signals,
                changed.grade,
                changed.assessments,
                changed.measures,
                changed.reports,
                accepted.to());
    }

    /** Names the case by identifier only. */
    @Override
    public String toString() {
        return "RiskCase[" + id.value() + "]";
    }

    private static <T> List<T> with(List<T> items, T more) {
        return ImmutableList.<T>builder().addAll(items).add(more).build();
    }
}
