package org.zhaoliao.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
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
 * @param open when it had to be dealt with, the last time open as long as it has to
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
        RiskStatus status,
        List<DateRange> open)
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
        open = List.copyOf(open);
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
     * @param since the moment from which the report upward is counted
     */
    public record Grade(RiskLevel level, LocalDateTime since) {

        Grade raisedTo(RiskLevel other, LocalDateTime at) {
            return other.graverThan(level) ? new Grade(other, at) : this;
        }

        Grade assessedAs(RiskLevel other, LocalDate on) {
            return new Grade(other, other.graverThan(level) ? on.atStartOfDay() : since);
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

    /** A new case from its first signal, in the division of the policy, at the level that {@link RiskGrading} gives it. */
    public static RiskCase opened(
            RiskCaseId id, RecipientId recipient, RiskSignal first, RiskGrading.Exposure exposure, Policy policy) {
        List<RiskSignal> signals = List.of(first);
        return new RiskCase(
                id,
                policy.division(),
                recipient,
                signals,
                new Grade(RiskGrading.of(signals, exposure, policy).level(), first.noticedAt()),
                List.of(),
                List.of(),
                List.of(),
                RiskStatus.OPEN,
                List.of(DateRange.from(first.noticedOn())));
    }

    /** What it is about. */
    public Matter matter() {
        return new Matter(recipient, signals.get(0).kind());
    }

    /** Whether it still has to be dealt with. */
    public boolean isOpen() {
        return status != RiskStatus.CLOSED;
    }

    /**
     * The level that it had on a day (当日等级): the present one when nothing was noticed or judged since, else that of the last assessment by then, else the gravest
     * that a signal by then calls for by itself.
     *
     * @param policy of its division, of that day
     */
    public RiskLevel levelOn(Policy policy) {
        LocalDate day = policy.day();
        List<Assessment> judged = assessments.stream()
                .filter(assessment -> !assessment.on().isAfter(day))
                .toList();
        List<RiskSignal> noticed = signals.stream()
                .filter(signal -> !signal.noticedOn().isAfter(day))
                .toList();
        if (judged.size() == assessments.size() && noticed.size() == signals.size()) {
            return grade.level();
        }
        return judged.isEmpty()
                ? noticed.stream()
                        .map(signal -> RiskLevel.of(signal, policy))
                        .min(Comparator.naturalOrder())
                        .orElse(grade.level())
                : judged.get(judged.size() - 1).level();
    }

    /** When it is looked at again; empty while nobody has judged it. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(Iterables.getLast(assessments, null)).map(Assessment::reviewOn);
    }

    /** Whether something is done about it on a day. */
    public boolean hasMeasureOn(LocalDate day) {
        return measures.stream().anyMatch(measure -> inForce(measure).contains(day));
    }

    /** Whether it is open, known on that day, and nothing is done about it. */
    public boolean isGapOn(LocalDate day) {
        return isOpen() && isOpenOn(day) && !hasMeasureOn(day);
    }

    /** The days of a window on which it had to be dealt with and nothing was done about it (W2.15), in order. */
    public List<DateRange> gaps(DateRange window) {
        RangeSet<LocalDate> days = TreeRangeSet.create();
        open.forEach(range -> days.add(closedOpen(range)));
        measures.forEach(measure -> days.remove(inForce(measure)));
        return days.subRangeSet(closedOpen(window)).asRanges().stream()
                .map(range -> DateRange.of(range.lowerEndpoint(), range.upperEndpoint()))
                .toList();
    }

    /** A measure ends with the case it was taken in: one that is taken up again needs a measure anew. */
    private Range<LocalDate> inForce(Measure measure) {
        LocalDate from = measure.period().from();
        LocalDate until = open.stream()
                .map(DateRange::until)
                .filter(closed -> closed.isAfter(from))
                .findFirst()
                .filter(closed -> closed.isBefore(measure.period().until()))
                .orElse(measure.period().until());
        return Range.closedOpen(from, until);
    }

    /** Whether it had to be dealt with on a day. */
    public boolean isOpenOn(LocalDate day) {
        return open.stream().anyMatch(range -> range.contains(day));
    }

    private static Range<LocalDate> closedOpen(DateRange range) {
        return Range.closedOpen(range.from(), range.until());
    }

    /** Whether the county knows of it as grave as it is now. */
    public boolean isReported() {
        return isReportedTo(DivisionLevel.COUNTY);
    }

    /** Whether an office, or one above it, knows of it as grave as it is now. */
    boolean isReportedTo(DivisionLevel office) {
        DivisionCode told = division.at(office);
        return reports.stream().anyMatch(report -> report.to().contains(told) && report.covers(grade));
    }

    /** The same case with one more signal of its matter, graded by all of them. */
    RiskCase joined(RiskSignal signal, RiskGrading.Exposure exposure, Policy policy) {
        List<RiskSignal> all = with(signals, signal);
        Grade raised = grade.raisedTo(RiskGrading.of(all, exposure, policy).level(), signal.noticedAt());
        return new RiskCase(id, division, recipient, all, raised, assessments, measures, reports, status, open);
    }

    /** The same case, judged once more; a graver level is to be reported from that day on. */
    RiskCase assessed(Assessment judged) {
        Grade next = grade.assessedAs(judged.level(), judged.on());
        return new RiskCase(
                id, division, recipient, signals, next, with(assessments, judged), measures, reports, status, open);
    }

    /** The same case with one more measure. */
    RiskCase measured(Measure measure) {
        return new RiskCase(
                id, division, recipient, signals, grade, assessments, with(measures, measure), reports, status, open);
    }

    /** The same case, reported upward at its present level. */
    RiskCase reported(LocalDateTime at, DivisionCode to) {
        UpwardReport report = new UpwardReport(at, to, grade.level());
        return new RiskCase(
                id, division, recipient, signals, grade, assessments, measures, with(reports, report), status, open);
    }

    /** The same case, no longer to be dealt with from a day on; it was open on the day it was opened, whatever day it is closed on. */
    RiskCase closedOn(LocalDate on) {
        DateRange last = open.get(open.size() - 1);
        LocalDate earliest = last.from().plusDays(1);
        List<DateRange> until = ImmutableList.<DateRange>builder()
                .addAll(open.subList(0, open.size() - 1))
                .add(last.endingAt(on.isBefore(earliest) ? earliest : on))
                .build();
        return new RiskCase(id, division, recipient, signals, grade, assessments, measures, reports, status, until);
    }

    /** The same case, to be dealt with again from a moment on, and to be reported as if nobody had been told. On the day of closing it was open anyway. */
    RiskCase openAgainFrom(LocalDateTime at) {
        Grade again = new Grade(grade.level(), at);
        DateRange last = open.get(open.size() - 1);
        boolean sameDay = last.contains(at.toLocalDate());
        List<DateRange> before = sameDay ? open.subList(0, open.size() - 1) : open;
        return new RiskCase(
                id,
                division,
                recipient,
                signals,
                again,
                assessments,
                measures,
                reports,
                status,
                with(before, DateRange.from(sameDay ? last.from() : at.toLocalDate())));
    }

    /** The latest day for which it was judged, told, closed or taken up. One that was opened and closed on one day was closed on that day. */
    LocalDate lastDay() {
        DateRange last = open.get(open.size() - 1);
        LocalDate turned = last.isOpen() || last.days() == 1 ? last.from() : last.until();
        return Stream.of(
                        Stream.of(turned),
                        assessments.stream().map(Assessment::on),
                        reports.stream().map(report -> report.at().toLocalDate()))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The latest moment at which it was told, or from which it has to be. */
    LocalDateTime lastMoment() {
        return reports.stream()
                .map(UpwardReport::at)
                .filter(grade.since()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(grade.since());
    }

    /** Whether something can be done, and where it leads; nothing is done about a closed case but to take it up again. */
    public Outcome<RiskStatus, RiskAction> decide(RiskAct act) {
        return RiskLifeCycle.TABLE.decide(status, act.action(), new RiskLifeCycle.Step(this, act));
    }

    /**
     * The same case after something was done.
     *
     * @param accepted what {@link #decide} answered for this act
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
                accepted.to(),
                changed.open);
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
