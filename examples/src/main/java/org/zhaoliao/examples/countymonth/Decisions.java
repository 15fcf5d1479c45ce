package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.DeterminationCase;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.DeterminationLifeCycle;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.determination.Material;
import org.zhaoliao.determination.TimeLimits;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.examples.synthetic.SyntheticApplicant;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Verdict;

/** Re-checks the recipients and decides the applications of the month. */
final class Decisions {

    private final County county;

    Decisions(County county) {
        this.county = county;
    }

    /**
     * A decision about a person or an application.
     *
     * @param subject identifier of the recipient or of the determination
     * @param decision what came out
     */
    record Decided(String subject, EligibilityDecision decision) {
        boolean is(Verdict verdict) {
            return decision.verdict() == verdict;
        }
    }

    /** Every recipient is checked again under the law of the day. */
    List<Decided> recheck(Collection<TakeIn.Registered> registered) {
        LocalDate day = county.firstDay();
        Means means = new Means(day);
        return registered.stream()
                .map(person -> new Decided(
                        person.recipient().id().value(),
                        Eligibility.decide(
                                means.facts(
                                        person.recipient().details(),
                                        person.recipient().register(),
                                        person.recipient().disabilities(),
                                        person.household().means()),
                                county.book().at(person.recipient().division(), day),
                                day)))
                .toList();
    }

    /** The applications of the month, each taken as far as the time limits of the law allow. */
    List<Decided> applications(List<SyntheticApplicant> applicants) {
        List<Decided> decided = new ArrayList<>();
        for (int i = 0; i < applicants.size(); i++) {
            decided.add(apply("D-%03d".formatted(i + 1), applicants.get(i)));
        }
        return decided;
    }

    private Decided apply(String id, SyntheticApplicant applicant) {
        LocalDate applied = county.workingDay(county.chance().between("applied" + id, 1, 8));
        EligibilityDecision decision = Eligibility.decide(
                new Means(applied)
                        .facts(
                                applicant.person().details(),
                                applicant.register(),
                                applicant.disabilities(),
                                applicant.means()),
                county.book().at(applicant.village(), applied),
                applied);
        Determination begun = new Determination(
                new DeterminationId(id),
                applicant.village(),
                applicant.person().details(),
                applied,
                DeterminationStatus.APPLIED,
                List.of(),
                handedIn(id, applied));
        Course course = new Course(begun);
        course.begin();
        if (decision.verdict() != Verdict.UNDETERMINED) {
            course.decide(decision);
        }
        return new Decided(id, decision);
    }

    /** One in three forgets something. */
    private Set<Material> handedIn(String id, LocalDate applied) {
        Set<Material> all = Material.missing(Set.of(), county.policy(applied));
        return county.chance().percent("forgot" + id, 33)
                ? Set.of(county.chance().any("brought" + id, List.copyOf(all)))
                : all;
    }

    /** Takes one application through its steps, as long as they fall into the month. */
    private final class Course {

        private Determination determination;

        Course(Determination determination) {
            this.determination = determination;
            county.store().determinations().add(determination, county.change(determination.appliedOn(), "application"));
        }

        void begin() {
            Set<Material> missing =
                    Material.missing(determination.materials(), county.policy(determination.appliedOn()));
            if (!missing.isEmpty()) {
                step(DeterminationAction.ASK_FOR_MATERIALS, 0, missing);
                step(DeterminationAction.HAND_IN, 2, missing);
            }
            step(DeterminationAction.ACCEPT, 1, DivisionLevel.TOWNSHIP, List.of());
        }

        void decide(EligibilityDecision decision) {
            int investigated =
                    county.chance().between("opinion" + determination.id().value(), 2, 6);
            step(DeterminationAction.GIVE_OPINION, investigated, DivisionLevel.TOWNSHIP, List.of());
            step(DeterminationAction.POST_NOTICE, 1, DivisionLevel.TOWNSHIP, List.of());
            step(DeterminationAction.SEND_TO_COUNTY, 1, DivisionLevel.TOWNSHIP, List.of());
            if (decision.verdict() == Verdict.MET) {
                step(DeterminationAction.CONFIRM, 2, DivisionLevel.COUNTY, List.of());
                step(DeterminationAction.PUBLISH, 1, DivisionLevel.TOWNSHIP, List.of());
            } else {
                List<Reason> why = decision.unmet().stream()
                        .map(finding -> Reason.of(finding.rule()))
                        .toList();
                step(DeterminationAction.REFUSE, 2, DivisionLevel.COUNTY, why);
                step(DeterminationAction.TELL_REFUSAL, 1, DivisionLevel.TOWNSHIP, List.of());
            }
        }

        private void step(DeterminationAction action, int workingDays, DivisionLevel office, List<Reason> reasons) {
            take(on -> new Determination.Step(action, on, office, reasons), action, workingDays);
        }

        private void step(DeterminationAction action, int workingDays, Set<Material> materials) {
            take(on -> Determination.Step.about(materials, action, on), action, workingDays);
        }

        private void take(Function<LocalDate, Determination.Step> step, DeterminationAction action, int workingDays) {
            LocalDate day =
                    workingDays == 0 ? from(action) : county.calendar().plusWorkingDays(from(action), workingDays);
            if (day.isAfter(county.lastDay())) {
                return;
            }
            DeterminationCase asked = new DeterminationCase(
                    determination, step.apply(day), county.book().at(determination.division(), day), county.calendar());
            DeterminationLifeCycle.decide(asked)
                    .fold(
                            accepted -> keep(DeterminationLifeCycle.after(determination, asked.step(), accepted), day),
                            refused -> determination);
        }

        /** A case goes to the county when its public notice is over. */
        private LocalDate from(DeterminationAction action) {
            LocalDate last = determination.lastDay();
            return action == DeterminationAction.SEND_TO_COUNTY
                    ? TimeLimits.noticeEnd(determination, county.policy(last), county.calendar())
                            .map(DueDate::date)
                            .orElse(last)
                    : last;
        }

        private Determination keep(Determination next, LocalDate day) {
            county.store()
                    .determinations()
                    .find(next.id())
                    .ifPresent(stored -> county.store()
                            .determinations()
                            .replace(next, stored.revision(), county.change(day, "determination")));
            determination = next;
            return next;
        }
    }
}
