package org.zhaoliao.examples.countymonth;

import java.util.List;
import org.zhaoliao.examples.synthetic.SyntheticApplicant;

/** What is matched, changed, renewed, looked at again and taken up again: the rarer rows of the tables. */
final class LaterCourses {

    private final County county;

    LaterCourses(County county) {
        this.county = county;
    }

    /** Gives the commands that came in. */
    List<Inbox.Sent> run(List<SyntheticApplicant> applicants) {
        Inbox inbox = new Inbox(county);
        return county.store().transactions().within(() -> {
            AgreementCourses courses = new AgreementCourses(county, inbox);
            Untouched untouched = new Untouched(county);
            new Matches(county, courses).run(untouched, applicants);
            courses.run(untouched);
            new VisitChanges(county).run();
            new ProblemCourses(county).run();
            new RiskCourses(county).run();
            new ReferralCourses(county).run(untouched);
            return inbox.sent();
        });
    }
}
