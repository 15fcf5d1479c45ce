package org.zhaoliao.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.planning.VisitWindows;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.tier.VisitTier;

/** Plans the home visits of a division for a month (制定探访计划). Reads only: the host stores the visits under its own identifiers. */
public final class PlanMonth {

    private final CareStore store;
    private final PolicyBook book;
    private final WorkingCalendar calendar;

    /** With the store to read, and the policy and calendar to plan by. */
    public PlanMonth(CareStore store, PolicyBook book, WorkingCalendar calendar) {
        this.store = store;
        this.book = book;
        this.calendar = calendar;
    }

    /**
     * The plan for all dispersed recipients of a division.
     *
     * @param visitors who can visit; none of them is a recipient's caregiver
     * @param moment by when the facts must have been recorded
     */
    public VisitPlan plan(DivisionCode within, YearMonth month, List<Visitor> visitors, Instant moment) {
        Policy policy = book.at(within, month.atDay(1));
        List<VisitNeed> needs = new ArrayList<>();
        new ReadCaseFiles(store, moment).each(within, file -> {
            if (file.recipient().isDispersedOn(policy.day())) {
                needs.add(need(file, policy));
            }
        });
        return VisitPlanner.plan(VisitPlanner.Request.of(needs, visitors, DateRange.month(month), calendar));
    }

    private VisitNeed need(CaseFile file, Policy policy) {
        VisitTier tier = VisitTier.of(file.visitCircumstances(policy), policy);
        LocalDate last = file.lastVisits(policy.on(policy.day().minusDays(1))).any();
        DateRange month = DateRange.month(YearMonth.from(policy.day()));
        return new VisitNeed(
                file.recipient().id(),
                file.recipient().division(),
                VisitWindows.keeping(tier.longestGapDays(), tier.graceDays(), last, month, calendar),
                Set.of());
    }
}
