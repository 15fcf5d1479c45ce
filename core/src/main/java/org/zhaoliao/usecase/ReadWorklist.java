package org.zhaoliao.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visitcheck.MadeUpVisits;
import org.zhaoliao.worklist.CaseDuties;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.OfficeDuties;
import org.zhaoliao.worklist.Worklist;

/** Derives the worklist of a division as of a day, from what was known by a moment (应办事项清单). */
public final class ReadWorklist {

    private final CareStore store;
    private final PolicyBook book;
    private final WorkingCalendar calendar;

    /** With the store to read, and the policy and calendar to derive by. */
    public ReadWorklist(CareStore store, PolicyBook book, WorkingCalendar calendar) {
        this.store = store;
        this.book = book;
        this.calendar = calendar;
    }

    /**
     * The worklist. Signs of made-up visits are sought within the division: the list of the county sees those that townships have in common.
     *
     * @param within the division, for example a township
     * @param asOf the day
     * @param moment by when it must have been recorded, mostly the end of the day
     */
    public Worklist of(DivisionCode within, LocalDate asOf, Instant moment) {
        return of(within, asOf, moment, VisitNews.NONE);
    }

    /** The same with what the host was told and no record shows: a fall, a weather warning. */
    public Worklist of(DivisionCode within, LocalDate asOf, Instant moment, VisitNews news) {
        List<Duty> duties = new ArrayList<>();
        Knowledge known = new Knowledge(moment);
        Policy policy = book.at(within, asOf);
        List<HomeVisit> visits = new ArrayList<>();
        List<Inspection> inspections = new ArrayList<>();
        new ReadCaseFiles(store, moment).each(within, file -> {
            duties.addAll(CaseDuties.of(file, policy, calendar, news));
            visits.addAll(file.watch().visits());
            inspections.addAll(file.watch().inspections());
        });
        MadeUpVisits.signs(visits, policy)
                .forEach(sign ->
                        OfficeDuties.of(sign, inspections, policy, calendar).ifPresent(duties::add));
        known.each(
                store.determinations(),
                within,
                determination ->
                        OfficeDuties.of(determination, policy, calendar).ifPresent(duties::add));
        known.each(
                store.terminations(),
                within,
                termination -> OfficeDuties.of(termination, policy, calendar).ifPresent(duties::add));
        known.each(
                store.leads(),
                within,
                lead -> OfficeDuties.of(lead, policy, calendar).ifPresent(duties::add));
        known.each(
                store.complaints(),
                within,
                complaint -> OfficeDuties.of(complaint, policy, calendar).ifPresent(duties::add));
        return Worklist.of(asOf, duties);
    }
}
