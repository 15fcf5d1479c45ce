package org.zhaoliao.walk;

import static org.zhaoliao.walk.Play.any;
import static org.zhaoliao.walk.Play.likely;
import static org.zhaoliao.walk.WalkOffice.DIVISION;
import static org.zhaoliao.walk.WalkOffice.START;
import static org.zhaoliao.walk.WalkOffice.recipient;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.complaint.Complainant;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.complaint.ComplaintStep;
import org.zhaoliao.complaint.ComplaintTable;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.DeterminationCase;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.DeterminationLifeCycle;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.determination.Material;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadAct;
import org.zhaoliao.discovery.LeadAction;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadLifeCycle;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.MentalHealthReferral.Deed;
import org.zhaoliao.mentalhealth.MentalHealthReferralId;
import org.zhaoliao.mentalhealth.ReferralAction;
import org.zhaoliao.mentalhealth.ReferralBasis;
import org.zhaoliao.mentalhealth.ReferralStatus;
import org.zhaoliao.mentalhealth.ReferralTable;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationAction;
import org.zhaoliao.termination.TerminationCase;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationLifeCycle;
import org.zhaoliao.termination.TerminationStatus;

/** The procedures of an office, played at random: the days run on by chance, and what an action needs is there or missing by chance. */
final class Plays {

    private static final Policy POLICY = NationalPolicy.book().at(DIVISION, START);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final String HOSPITAL = "h-1";
    private static final Reason REASON = Reason.of("rule.no");

    private Plays() {}

    static Play<Lead, LeadStatus, LeadAction> leads() {
        return new Play<>(
                LeadLifeCycle.TABLE,
                Lead::status,
                (random, number) -> new Lead(
                        new LeadId("l" + number),
                        DIVISION,
                        PersonName.of("王五"),
                        List.of(),
                        any(LeadSource.class, random),
                        any(LeadSignal.class, random),
                        START,
                        Fact.unknown(),
                        LeadStatus.RECEIVED,
                        List.of(),
                        List.of(),
                        List.of()),
                (lead, random) -> {
                    LeadAct act = leadAct(lead, random);
                    return new Play.Attempt<>(
                            LeadLifeCycle.decide(lead, act), accepted -> LeadLifeCycle.after(lead, act, accepted));
                });
    }

    private static LeadAct leadAct(Lead lead, Random random) {
        LocalDate on = later(lead.lastDay(), random);
        return switch (random.nextInt(8)) {
            case 0 -> LeadAct.apply(on, any(Lead.Applicant.class, random));
            case 1 -> LeadAct.close(on, any(Lead.ClosingReason.class, random));
            case 2 -> LeadAct.of(any(LeadAction.class, random), on);
            default -> LeadAct.screen(on, any(Verdict.class, random));
        };
    }

    static Play<Determination, DeterminationStatus, DeterminationAction> determinations() {
        return new Play<>(
                DeterminationLifeCycle.TABLE,
                Determination::status,
                (random, number) -> new Determination(
                        new DeterminationId("d" + number),
                        DIVISION,
                        new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1950, 1, 1), Sex.FEMALE),
                        START,
                        DeterminationStatus.APPLIED,
                        List.of(),
                        random.nextBoolean()
                                ? Material.missing(Set.of(), POLICY)
                                : Set.of(any(Material.class, random))),
                (determination, random) -> {
                    Determination.Step step = new Determination.Step(
                            determining(determination, random),
                            later(determination.lastDay(), random),
                            random.nextBoolean() ? DivisionLevel.TOWNSHIP : DivisionLevel.COUNTY,
                            random.nextBoolean() ? List.of(REASON) : List.of(),
                            random.nextInt(4) > 0
                                    ? Material.missing(determination.materials(), POLICY)
                                    : Set.of(any(Material.class, random)));
                    DeterminationCase asked = new DeterminationCase(determination, step, POLICY, CALENDAR);
                    return new Play.Attempt<>(
                            DeterminationLifeCycle.decide(asked),
                            accepted -> DeterminationLifeCycle.after(determination, step, accepted));
                });
    }

    /** Seldom withdrawn, or hardly anybody would come to the county. */
    private static DeterminationAction determining(Determination determination, Random random) {
        DeterminationAction action =
                likely(DeterminationLifeCycle.TABLE, determination.status(), DeterminationAction.class, random);
        return action == DeterminationAction.WITHDRAW && random.nextInt(8) > 0
                ? determining(determination, random)
                : action;
    }

    static Play<Termination, TerminationStatus, TerminationAction> terminations() {
        return new Play<>(
                TerminationLifeCycle.TABLE,
                Termination::status,
                (random, number) -> new Termination(
                        new TerminationId("t" + number),
                        DIVISION,
                        recipient(random),
                        any(TerminationGround.class, random),
                        START,
                        TerminationStatus.PROPOSED,
                        List.of()),
                (termination, random) -> {
                    Termination.Step step = new Termination.Step(
                            likely(TerminationLifeCycle.TABLE, termination.status(), TerminationAction.class, random),
                            later(termination.lastDay(), random),
                            random.nextInt(3) == 0 ? DivisionLevel.TOWNSHIP : DivisionLevel.COUNTY,
                            random.nextBoolean() ? List.of(REASON) : List.of(),
                            random.nextBoolean() ? List.of(any(Termination.Hearing.class, random)) : List.of());
                    TerminationCase asked = new TerminationCase(termination, step, POLICY, CALENDAR);
                    return new Play.Attempt<>(
                            TerminationLifeCycle.decide(asked),
                            accepted -> TerminationLifeCycle.after(termination, step, accepted));
                });
    }

    static Play<Complaint, ComplaintStatus, ComplaintAction> complaints() {
        return new Play<>(
                ComplaintTable.table(),
                Complaint::status,
                (random, number) -> new Complaint(
                        new ComplaintId("c" + number),
                        DIVISION,
                        any(Complaint.Kind.class, random),
                        new Complainant.Anonymous(),
                        Fact.unknown(),
                        Fact.unknown(),
                        REASON,
                        START,
                        ComplaintStatus.RECEIVED,
                        List.of()),
                (complaint, random) -> {
                    ComplaintStep step = new ComplaintStep(
                            likely(ComplaintTable.table(), complaint.status(), ComplaintAction.class, random),
                            later(complaint.lastDay(), random),
                            random.nextBoolean() ? List.of(REASON) : List.of());
                    return new Play.Attempt<>(
                            complaint.decide(step, POLICY, CALENDAR), accepted -> complaint.after(step, accepted));
                });
    }

    static Play<MentalHealthReferral, ReferralStatus, ReferralAction> referrals() {
        return new Play<>(
                ReferralTable.table(),
                MentalHealthReferral::status,
                (random, number) -> new MentalHealthReferral(
                        new MentalHealthReferralId("m" + number),
                        DIVISION,
                        recipient(random),
                        any(ReferralBasis.class, random),
                        HOSPITAL,
                        List.of(new MentalHealthReferral.Step(ReferralStatus.PROPOSED, new Deed("clerk", START)))),
                (referral, random) -> {
                    LocalDate last = referral.latest().deed().on();
                    Deed deed = new Deed(random.nextBoolean() ? HOSPITAL : "clerk", later(last, random));
                    return new Play.Attempt<>(
                            referral.decide(any(ReferralAction.class, random), deed),
                            accepted -> referral.after(accepted, deed));
                });
    }

    /** Mostly the same day or soon after, now and then before: what comes before is refused. */
    static LocalDate later(LocalDate last, Random random) {
        return last.plusDays(random.nextInt(20) - 1L);
    }
}
