package org.zhaoliao.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visitcheck.MadeUpVisits;
import org.zhaoliao.worklist.Attention;
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
     * The worklist; each duty by the policy of the place that it is about. Signs of made-up visits are sought within the division: the list of the county sees those that townships have in common.
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
        return Worklist.of(asOf, new Reading(within, asOf, moment, news).duties());
    }

    /** One reading of the store; keeps in mind who needs more attention than others, for the cases that are about them. */
    private final class Reading {

        private final DivisionCode within;
        private final LocalDate asOf;
        private final Instant moment;
        private final VisitNews news;
        private final Knowledge known;
        private final List<Duty> duties = new ArrayList<>();
        private final List<HomeVisit> visits = new ArrayList<>();
        private final List<Inspection> inspections = new ArrayList<>();
        private final Set<ProblemId> filed = new HashSet<>();
        private final Map<RecipientId, Attention> attention = new HashMap<>();

        Reading(DivisionCode within, LocalDate asOf, Instant moment, VisitNews news) {
            this.within = within;
            this.asOf = asOf;
            this.moment = moment;
            this.news = news;
            this.known = new Knowledge(moment);
        }

        List<Duty> duties() {
            new ReadCaseFiles(store, moment).each(within, this::file);
            MadeUpVisits.signs(visits, at(within))
                    .forEach(sign -> add(
                            OfficeDuties.of(sign, inspections, at(sign.division()), calendar),
                            List.copyOf(sign.recipients())));
            known.each(
                    store.determinations(),
                    within,
                    determination ->
                            add(OfficeDuties.of(determination, at(determination.division()), calendar), List.of()));
            known.each(
                    store.terminations(),
                    within,
                    termination -> add(
                            OfficeDuties.of(termination, at(termination.division()), calendar),
                            List.of(termination.recipient())));
            problemsOfOthers();
            known.each(
                    store.leads(),
                    within,
                    lead -> add(OfficeDuties.of(lead, at(lead.division()), calendar), lead.recipient()));
            known.each(
                    store.complaints(),
                    within,
                    complaint -> add(
                            OfficeDuties.of(complaint, at(complaint.division()), calendar),
                            complaint.about().value().stream().toList()));
            return duties;
        }

        /** Problems of nobody in particular, and of recipients who live elsewhere by now; those of the others came with the case files. */
        private void problemsOfOthers() {
            known.each(store.problems(), within, problem -> {
                if (!filed.contains(problem.id())) {
                    add(OfficeDuties.of(problem, at(problem.division()), calendar), problem.recipient());
                }
            });
        }

        private void file(CaseFile file) {
            Policy policy = at(file.recipient().division());
            duties.addAll(CaseDuties.of(file, policy, calendar, news));
            visits.addAll(file.watch().visits());
            inspections.addAll(file.watch().inspections());
            file.watch().problems().forEach(problem -> filed.add(problem.id()));
            Attention needed = Attention.of(file, policy);
            if (!needed.equals(Attention.ORDINARY)) {
                attention.put(file.recipient().id(), needed);
            }
        }

        /** The law of the place: what is due does not depend on whose list it stands on. */
        private Policy at(DivisionCode place) {
            return book.at(place, asOf);
        }

        private void add(Optional<Duty> duty, List<RecipientId> whose) {
            Attention needed = whose.stream()
                    .map(id -> attention.getOrDefault(id, Attention.ORDINARY))
                    .min(Comparator.naturalOrder())
                    .orElse(Attention.ORDINARY);
            duty.map(due -> due.needing(needed)).ifPresent(duties::add);
        }
    }
}
