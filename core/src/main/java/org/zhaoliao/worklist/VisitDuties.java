package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.planning.LastVisits;
import org.zhaoliao.planning.PlanningPolicy;
import org.zhaoliao.planning.VisitTier;
import org.zhaoliao.planning.VisitTimeliness;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.visit.VisitMeans;

/** The visit that is due for a recipient. */
final class VisitDuties {

    private final CaseDuties.Subject subject;
    private final VisitTier tier;
    private final LastVisits last;

    VisitDuties(CaseDuties.Subject subject) {
        this.subject = subject;
        this.tier = VisitTier.of(subject.file().visitCircumstances(subject.policy()), subject.policy());
        this.last = subject.file().lastVisits(subject.policy());
    }

    List<Duty> duties() {
        if (subject.file().isInInstitutionOn(subject.today())) {
            return contact().stream().toList();
        }
        return afterStay().or(this::atHome).stream().toList();
    }

    /** Whoever came home is seen at home at once, whatever the tier. */
    private Optional<Duty> afterStay() {
        return subject.file()
                .cameHome(subject.today())
                .filter(home -> last.faceToFace().isBefore(home))
                .map(this::afterStay);
    }

    private Duty afterStay(LocalDate home) {
        PolicyValue<LegalPeriod> period = subject.policy().on(home).cited(PlanningPolicy.AFTER_STAY);
        return subject.duty(
                DutyKind.VISIT,
                period.value().dueFrom(home, subject.calendar()),
                period.citation(),
                Reason.of("worklist.came-home", home));
    }

    private Optional<Duty> atHome() {
        VisitTimeliness visit = VisitTimeliness.of(last, tier, subject.calendar(), subject.today());
        if (visit.state() == VisitTimeliness.State.UPCOMING) {
            return Optional.empty();
        }
        return Optional.of(
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

    /** During a stay in an institution any contact counts; nobody is at home to be visited there. */
    private Optional<Duty> contact() {
        LastVisits any = new LastVisits(last.any(), last.any());
        VisitTimeliness contact = VisitTimeliness.of(any, tier, subject.calendar(), subject.today());
        return contact.state() == VisitTimeliness.State.UPCOMING
                ? Optional.empty()
                : Optional.of(subject.duty(
                        DutyKind.VISIT,
                        contact.due(),
                        tier.citation(),
                        Reason.of("worklist.institution-contact", last.any(), tier.longestGapDays())));
    }
}
