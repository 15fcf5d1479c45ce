package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.determination.Material;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.examples.synthetic.SyntheticApplicant;
import org.zhaoliao.rule.Verdict;

/** The applications of the month, each taken as far as the time limits of the law allow. */
final class Applications {

    /** How far an application goes until it is taken back: nowhere, to the request for materials, and so on to the county. */
    private static final List<List<Consumer<ApplicationCourse>>> EXITS = List.of(
            List.of(),
            List.of(ApplicationCourse::ask),
            List.of(ApplicationCourse::accept),
            List.of(ApplicationCourse::accept, Applications::opinion),
            List.of(ApplicationCourse::accept, Applications::opinion, ApplicationCourse::post),
            List.of(
                    ApplicationCourse::accept,
                    Applications::opinion,
                    ApplicationCourse::post,
                    ApplicationCourse::object),
            List.of(
                    ApplicationCourse::accept,
                    Applications::opinion,
                    ApplicationCourse::post,
                    ApplicationCourse::send));

    private final County county;

    Applications(County county) {
        this.county = county;
    }

    /**
     * What became of them.
     *
     * @param decided what the rules say of each
     * @param checks the random checks, by township
     */
    record Outcome(List<Decisions.Decided> decided, List<SpotChecks.Check> checks) {}

    Outcome run(List<SyntheticApplicant> applicants) {
        List<ApplicationCourse> courses = new ArrayList<>();
        for (int i = 0; i < applicants.size(); i++) {
            courses.add(apply("D-%03d".formatted(i + 1), applicants.get(i)));
        }
        leave(courses.stream()
                .filter(course -> course.decision().verdict() == Verdict.UNDETERMINED)
                .toList());
        courses.stream()
                .filter(course -> course.decision().verdict() != Verdict.UNDETERMINED)
                .forEach(this::examine);
        List<SpotChecks.Check> checks = new SpotChecks(county).run(courses);
        return new Outcome(
                courses.stream()
                        .map(course -> new Decisions.Decided(
                                course.determination().id().value(), course.decision()))
                        .toList(),
                checks);
    }

    private ApplicationCourse apply(String id, SyntheticApplicant applicant) {
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
                handedIn(id, applied, decision.verdict()));
        return new ApplicationCourse(county, begun, decision);
    }

    /** One in three forgets something, and everybody of whom something is not known. */
    private Set<Material> handedIn(String id, LocalDate applied, Verdict verdict) {
        Set<Material> all = Material.missing(Set.of(), county.policy(applied));
        return verdict == Verdict.UNDETERMINED || county.chance().percent("forgot" + id, 33)
                ? Set.of(county.chance().any("brought" + id, List.copyOf(all)))
                : all;
    }

    /** From the opinion to the county; one in five meets an objection, which brings an investigation and a new notice (art. 15). */
    private void examine(ApplicationCourse course) {
        String id = course.determination().id().value();
        boolean objected = county.chance().percent("objected" + id, 20);
        course.accept();
        course.opinion(objected ? 1 : county.chance().between("opinion" + id, 2, 6));
        course.post();
        if (objected) {
            course.object();
            course.opinion(1);
            course.post();
        }
        course.send();
    }

    /** While it is still asked what nobody knows yet, an applicant may take the application back; the last ones wait on. */
    private static void leave(List<ApplicationCourse> courses) {
        for (int i = 0; i < courses.size(); i++) {
            ApplicationCourse course = courses.get(i);
            if (i < EXITS.size()) {
                EXITS.get(i).forEach(step -> step.accept(course));
                course.withdraw();
            } else {
                course.accept();
            }
        }
    }

    private static void opinion(ApplicationCourse course) {
        course.opinion(1);
    }
}
