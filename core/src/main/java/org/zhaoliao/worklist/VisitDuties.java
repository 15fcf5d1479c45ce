package org.zhaoliao.worklist;

import java.util.List;
import org.zhaoliao.planning.LastVisits;
import org.zhaoliao.planning.PlanningPolicy;
import org.zhaoliao.planning.VisitTier;
import org.zhaoliao.planning.VisitTimeliness;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.visit.VisitMeans;

/** The visit that is due for a recipient. */
final class VisitDuties {

    private final CaseDuties.Subject subject;

    VisitDuties(CaseDuties.Subject subject) {
        this.subject = subject;
    }

    List<Duty> duties() {
        VisitTier tier = VisitTier.of(subject.file().visitCircumstances(subject.policy()), subject.policy());
        LastVisits last = subject.file().lastVisits(subject.policy());
        VisitTimeliness visit = VisitTimeliness.of(last, tier, subject.calendar(), subject.today());
        if (visit.state() == VisitTimeliness.State.UPCOMING) {
            return List.of();
        }
        return List.of(
                visit.means() == VisitMeans.FACE_TO_FACE
                        ? subject.duty(
                                DutyKind.VISIT,
                                visit.due(),
                                subject.policy()
                                        .cited(PlanningPolicy.FACE_TO_FACE_GAP)
                                        .citation(),
                                Reason.of("worklist.home-visit-due", last.faceToFace(), tier.faceToFaceGapDays()))
                        : subject.duty(
                                DutyKind.VISIT,
                                visit.due(),
                                tier.citation(),
                                Reason.of("worklist.visit-due", last.any(), tier.longestGapDays())));
    }
}
