package org.zhaoliao.usecase;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.visit.VisitorId;

/** Plans the home visits of a division for a month (制定探访计划). Reads only: the host stores the visits under its own identifiers. */
public final class PlanVisits {

    private final CareStore store;
    private final PolicyBook book;
    private final WorkingCalendar calendar;

    /** With the store to read, and the policy and calendar to plan by. */
    public PlanVisits(CareStore store, PolicyBook book, WorkingCalendar calendar) {
        this.store = store;
        this.book = book;
        this.calendar = calendar;
    }

    /**
     * Who can visit, and what else the host knows (计划条件).
     *
     * @param visitors who can visit
     * @param caregivers which of them are caregivers too; they do not visit those they look after
     * @param news what the host was told and no record shows
     * @param fixed visits already agreed
     * @param before the plan so far when it is made anew, for example after an absence; else empty
     */
    public record Given(
            List<Visitor> visitors,
            Map<CaregiverId, VisitorId> caregivers,
            VisitNews news,
            List<PlannedVisit> fixed,
            List<PlannedVisit> before) {

        public Given {
            visitors = List.copyOf(visitors);
            caregivers = ImmutableMap.copyOf(caregivers);
            fixed = List.copyOf(fixed);
            before = List.copyOf(before);
        }

        /** Visitors of whom none is a caregiver, and nothing else. */
        public static Given of(List<Visitor> visitors) {
            return new Given(visitors, Map.of(), VisitNews.NONE, List.of(), List.of());
        }
    }

    /**
     * The plan for all recipients of a division, for the days on which they are supported and at home.
     *
     * @param horizon the days to plan: a month, or what is left of it when the plan is made anew
     * @param moment by when the facts must have been recorded
     */
    public VisitPlan plan(DivisionCode within, DateRange horizon, Given given, Instant moment) {
        List<VisitNeed> needs = new ArrayList<>();
        new ReadCaseFiles(store, moment)
                .each(
                        within,
                        file -> needs.add(new VisitsOwed(file, policyAt(file, horizon.from()), given.news(), calendar)
                                .within(horizon, given.caregivers())));
        VisitPlanner.Request request = VisitPlanner.Request.of(needs, given.visitors(), horizon, calendar);
        return VisitPlanner.plan(request.beside(given.fixed()).after(given.before()));
    }

    /** What a person is owed is a matter of where they live, not of whose plan it is. */
    private Policy policyAt(CaseFile file, LocalDate day) {
        return book.at(file.recipient().division(), day);
    }
}
