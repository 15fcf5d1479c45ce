package org.zhaoliao.json;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.planning.VisitPlan.Relief;
import org.zhaoliao.planning.VisitPlan.Shortfall;
import org.zhaoliao.visit.VisitorId;

/** Who visits whom on which day (探访计划). */
record PlanWire(
        @Size(max = MOST, message = "json.items") List<PlannedWire> visits,
        @Size(max = MOST, message = "json.items") List<ShortfallWire> shortfalls,
        @Size(max = MOST, message = "json.items") List<OverloadWire> overloads,
        ScoreWire score)
        implements Wire<VisitPlan> {

    /** As many visits as a large township plans at once. */
    static final int MOST = 20_000;

    /** A line of the plan (计划探访). */
    record PlannedWire(
            @Pattern(regexp = Texts.ID, message = "json.identifier")
            String recipient,

            @Pattern(regexp = Texts.ID, message = "json.identifier")
            String visitor,

            LocalDate day,
            DivisionCode village,
            ReasonWire why)
            implements Wire<PlannedVisit> {

        static PlannedWire of(PlannedVisit visit) {
            return new PlannedWire(
                    visit.recipient().value(),
                    visit.visitor().value(),
                    visit.day(),
                    visit.village(),
                    ReasonWire.of(visit.why()));
        }

        @Override
        public PlannedVisit meaning() {
            return new PlannedVisit(new RecipientId(recipient), new VisitorId(visitor), day, village, why.meaning());
        }
    }

    /** A visit that cannot be made in time (探访缺口). */
    record ShortfallWire(
            @Pattern(regexp = Texts.ID, message = "json.identifier")
            String recipient,

            DivisionCode village,
            RangeWire window,
            ReasonWire why)
            implements Wire<Shortfall> {

        static ShortfallWire of(Shortfall shortfall) {
            return new ShortfallWire(
                    shortfall.recipient().value(),
                    shortfall.village(),
                    RangeWire.of(shortfall.window()),
                    ReasonWire.of(shortfall.why()));
        }

        @Override
        public Shortfall meaning() {
            return new Shortfall(new RecipientId(recipient), village, window.meaning(), why.meaning());
        }
    }

    /** More visits than there is room for (人手不足). */
    record OverloadWire(
            @Size(max = MOST, message = "json.items") List<DivisionCode> villages,
            @Size(max = MOST, message = "json.items") List<LocalDate> days,
            @Min(value = 0, message = "json.least") Integer owed,
            @Min(value = 0, message = "json.least") Integer possible,
            @Size(max = MOST, message = "json.items") List<ReliefWire> relief,
            @Min(value = 0, message = "json.least") Integer unavoidable)
            implements Wire<Overload> {

        static OverloadWire of(Overload overload) {
            return new OverloadWire(
                    overload.villages(),
                    overload.days(),
                    overload.owed(),
                    overload.possible(),
                    overload.relief().stream().map(ReliefWire::of).toList(),
                    overload.unavoidable());
        }

        @Override
        public Overload meaning() {
            return new Overload(
                    villages,
                    days,
                    owed,
                    possible,
                    relief.stream().map(ReliefWire::meaning).toList(),
                    unavoidable);
        }
    }

    /** What would help most (增援建议). */
    record ReliefWire(
            LocalDate day,
            @Min(value = 0, message = "json.least") Integer visits) implements Wire<Relief> {

        static ReliefWire of(Relief relief) {
            return new ReliefWire(relief.day(), relief.visits());
        }

        @Override
        public Relief meaning() {
            return new Relief(day, visits);
        }
    }

    static PlanWire of(VisitPlan plan) {
        return new PlanWire(
                plan.visits().stream().map(PlannedWire::of).toList(),
                plan.shortfalls().stream().map(ShortfallWire::of).toList(),
                plan.overloads().stream().map(OverloadWire::of).toList(),
                ScoreWire.of(plan.score()));
    }

    @Override
    public VisitPlan meaning() {
        return new VisitPlan(
                visits.stream().map(PlannedWire::meaning).toList(),
                shortfalls.stream().map(ShortfallWire::meaning).toList(),
                overloads.stream().map(OverloadWire::meaning).toList(),
                score.meaning());
    }
}
