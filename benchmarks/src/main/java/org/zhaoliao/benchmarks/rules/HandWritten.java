package org.zhaoliao.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.rule.Verdict;

/** The floor: the decision as a program written for it and nothing else, constants and all. It gives reasons, no findings. */
final class HandWritten {

    private HandWritten() {}

    static Answer decide(Applicant person) {
        List<String> reasons = new ArrayList<>();
        Verdict verdict = Verdict.MET;
        verdict = noted(reasons, verdict, group(person), "eligibility.group");
        verdict = noted(reasons, verdict, noCapacity(person), "eligibility.no-capacity-for-work");
        verdict = noted(reasons, verdict, noLiving(person), "eligibility.no-source-of-living");
        verdict = noted(reasons, verdict, nobodyAble(person.obligors()), "eligibility.no-able-obligor");
        verdict = noted(reasons, verdict, outsideProgramme(person), "eligibility.outside-child-programme");
        return new Answer(verdict, reasons);
    }

    private static Verdict noted(List<String> reasons, Verdict before, Verdict verdict, String reason) {
        if (verdict != Verdict.MET) {
            reasons.add(reason);
        }
        return before.and(verdict);
    }

    private static Verdict group(Applicant person) {
        return Leaves.from(person.birth(), Law.ELDER)
                .or(Leaves.anyOf(person.disabilities()))
                .or(Leaves.below(person.birth(), Law.ADULT));
    }

    private static Verdict noCapacity(Applicant person) {
        return Leaves.from(person.birth(), Law.ELDER)
                .or(Leaves.below(person.birth(), Law.MINOR))
                .or(Leaves.ofMind(person.disabilities()))
                .or(Leaves.ofLimb(person.disabilities()))
                .or(Leaves.ofSight(person.disabilities()))
                .or(young(person));
    }

    private static Verdict young(Applicant person) {
        return Leaves.aged(person.birth(), Law.MINOR, Law.ADULT)
                .and(Leaves.atSchool(person.schooling()).or(Leaves.yes(person.foundUnfit())));
    }

    private static Verdict noLiving(Applicant person) {
        return Leaves.poor(person)
                .and(Leaves.depositsWithin(person.deposits()))
                .and(Leaves.vehiclesWithin(person.vehicles()));
    }

    private static Verdict nobodyAble(@Nullable List<Kin> obligors) {
        if (obligors == null) {
            return Verdict.UNDETERMINED;
        }
        Verdict somebody = Verdict.NOT_MET;
        for (Kin kin : obligors) {
            somebody = somebody.or(Leaves.owes(kin).and(incapable(kin).not()));
        }
        return somebody.not();
    }

    private static Verdict incapable(Kin kin) {
        Verdict property = Leaves.yes(kin.propertyWithin());
        Verdict means = Leaves.lowIncome(kin.yearlyIncome()).and(property);
        return Leaves.yes(kin.extremelyPoor())
                .or(Leaves.from(kin.birth(), Law.OBLIGOR_ALLOWANCE).and(Leaves.yes(kin.allowance())))
                .or(Leaves.from(kin.birth(), Law.OBLIGOR_AGED).and(means))
                .or(Leaves.unable(kin.disabilities()).and(means))
                .or(Leaves.hindered(kin.hindrance()).and(property));
    }

    private static Verdict outsideProgramme(Applicant person) {
        return Leaves.below(person.birth(), Law.ADULT)
                .and(Leaves.yes(person.programmeMet()))
                .and(Leaves.yes(person.programmeChosen()))
                .not();
    }
}
