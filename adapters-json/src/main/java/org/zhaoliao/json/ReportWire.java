package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitReport.Evidence;
import org.zhaoliao.visit.VisitReport.Guidance;
import org.zhaoliao.visit.VisitReport.Hours;
import org.zhaoliao.visit.VisitReport.Trace;

/** What a visit brought to light (探访记录). */
record ReportWire(
        LocalDate day,
        VisitMeans means,
        @Nullable FactWire<Boolean> byCaregiver,
        Map<ChecklistItem, FactWire<Boolean>> checklist,
        Map<CareDuty, FactWire<Boolean>> duties,
        @Nullable FactWire<LocalDate> lastCaregiverContact,
        @Size(max = 50, message = "json.items") List<Guidance> guidance,
        @Nullable FactWire<Boolean> wishesCentralSupport,

        @Size(max = Texts.MANY, message = "json.items")
        List<@Pattern(regexp = Texts.ID, message = "json.identifier") String> problems,

        TraceWire trace)
        implements Wire<VisitReport> {

    /** What shows that the visit took place (探访留痕). */
    record TraceWire(
            @Size(max = Texts.MANY, message = "json.items") List<EvidenceWire> evidence,
            @Nullable HoursWire hours,
            @Nullable LocalDateTime entered)
            implements Wire<Trace> {

        static TraceWire of(Trace trace) {
            return new TraceWire(
                    trace.evidence().stream().map(EvidenceWire::of).toList(),
                    OneOrNone.member(trace.hours(), HoursWire::of),
                    OneOrNone.member(trace.entered()));
        }

        @Override
        public Trace meaning() {
            return new Trace(
                    evidence.stream().map(EvidenceWire::meaning).toList(),
                    OneOrNone.list(hours, HoursWire::meaning),
                    OneOrNone.list(entered));
        }
    }

    /** A paper or picture of a visit (探访佐证). */
    record EvidenceWire(
            @Pattern(regexp = Texts.ID, message = "json.identifier")
            String reference,

            @Nullable @Size(max = Texts.MEDIUM, message = "json.length")
            String digest)
            implements Wire<Evidence> {

        static EvidenceWire of(Evidence evidence) {
            return new EvidenceWire(evidence.reference(), OneOrNone.member(evidence.digest()));
        }

        @Override
        public Evidence meaning() {
            return new Evidence(reference, OneOrNone.list(digest));
        }
    }

    /** The hours of a visit (探访时段). */
    record HoursWire(LocalTime from, LocalTime until) implements Wire<Hours> {

        static HoursWire of(Hours hours) {
            return new HoursWire(hours.from(), hours.until());
        }

        @Override
        public Hours meaning() {
            return new Hours(from, until);
        }
    }

    static ReportWire of(VisitReport report) {
        return new ReportWire(
                report.day(),
                report.means(),
                FactWire.member(report.byCaregiver()),
                Mapped.values(report.checklist(), FactWire::of),
                Mapped.values(report.duties(), FactWire::of),
                FactWire.member(report.lastCaregiverContact()),
                report.guidance().stream().sorted().toList(),
                FactWire.member(report.wishesCentralSupport()),
                report.problems().stream().map(ProblemId::value).toList(),
                TraceWire.of(report.trace()));
    }

    @Override
    public VisitReport meaning() {
        return new VisitReport(
                day,
                means,
                FactWire.fact(byCaregiver),
                Mapped.values(checklist, FactWire::meaning),
                Mapped.values(duties, FactWire::meaning),
                FactWire.fact(lastCaregiverContact),
                Set.copyOf(guidance),
                FactWire.fact(wishesCentralSupport),
                problems.stream().map(ProblemId::new).toList(),
                trace.meaning());
    }
}
