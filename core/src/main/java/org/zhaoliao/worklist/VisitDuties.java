package org.zhaoliao.worklist;

import java.util.List;
import org.zhaoliao.planning.LastVisits;
import org.zhaoliao.planning.VisitTier;
import org.zhaoliao.planning.VisitTimeliness;
import org.zhaoliao.reason.Reason;

/** The visit that is due for a recipient. */
final class VisitDuties {

    private final CaseDuties.Subject subject;

    VisitDuties(CaseDuties.Subject subject) {
        this.subject = subject;
    }

    List<Duty> duties() {
        VisitTier tier = VisitTier.of(subject.file().visitCircumstances(subject.policy()), subject.policy());
        LastVisits last = subject.file().lastVisits(subject.today());
        VisitTimeliness visit = VisitTimeliness.of(last, tier, subject.calendar(), subject.today());
        return visit.state() == VisitTimeliness.State.UPCOMING
                ? List.of()
                : List.of(subject.duty(
                        DutyKind.VISIT,
                        visit.due(),
                        tier.citation(),
                        Reason.of("worklist.visit-due", last.any(), tier.longestGapDays())));
    }
}
