package org.zhaoliao.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tier.EventVisit;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.TierPolicy;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitState;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.tier.VisitTimeliness;
import org.zhaoliao.visit.VisitMeans;

/** The visit that is due for a recipient, or comes up within the days that periodic duties are listed ahead. */
final class VisitDuties {

    private final CaseDuties.Subject subject;
    private final VisitTier tier;
    private final LastVisits last;

    VisitDuties(CaseDuties.Subject subject, VisitNews news) {
        this.subject = subject;
        this.tier = subject.file().visitTier(subject.policy(), news);
        this.last = subject.file().lastVisits(subject.policy());
    }

    /** Of the visit after an event and the regular one, the one that is overdue sooner: an event makes no visit wait, and no days of grace hide an event. A regular one that nobody could make is none. */
    List<Duty> duties() {
        if (subject.file().isInInstitutionOn(subject.today())) {
            return contact().stream().toList();
        }
        Optional<Duty> event = afterEvent();
        Optional<Duty> regular = atHome().filter(duty -> event.isEmpty() || !fellDueInAnAbsence(duty));
        return Stream.concat(event.stream(), regular.stream())
                .min(Comparator.comparing(Duty::latest)
                        .thenComparing(duty -> duty.due().date()))
                .stream()
                .toList();
    }

    private boolean fellDueInAnAbsence(Duty regular) {
        return subject.file().excuses().stream()
                .anyMatch(excuse -> excuse.days().contains(regular.due().date()));
    }

    /** After an event the person is seen at home at once, whatever the tier. */
    private Optional<Duty> afterEvent() {
        return tier.owed().stream().map(this::afterEvent).min(Duty.order(subject.today()));
    }

    private Duty afterEvent(EventVisit visit) {
        return subject.duty(
                        DutyKind.VISIT,
                        visit.due(subject.calendar()),
                        visit.citation(),
                        Reason.of(
                                "worklist.after-event",
                                Wording.argument(visit.event().kind()),
                                visit.event().day()))
                .from(visit.event().kind(), visit.event().day());
    }

    private Optional<Duty> atHome() {
        VisitTimeliness visit = VisitTimeliness.of(last, tier, subject.calendar(), subject.today())
                .excusedBy(subject.file().excuses(), subject.today());
        if (!isListed(visit)) {
            return Optional.empty();
        }
        Duty duty = visit.means() == VisitMeans.FACE_TO_FACE
                ? subject.duty(
                                DutyKind.VISIT,
                                visit.due(),
                                subject.policy()
                                        .cited(TierPolicy.HOME_VISIT_GAP)
                                        .citation(),
                                homeVisitDue())
                        .from(last.faceToFace())
                : subject.duty(
                                DutyKind.VISIT,
                                visit.due(),
                                tier.citation(),
                                Reason.of("worklist.visit-due", last.any(), interval()))
                        .from(last.any());
        return Optional.of(duty.inTimeUntil(visit.latest()));
    }

    /** Of the intervals the one that makes the visit due. */
    private int interval() {
        return tier.gaps().deciding(last.any(), subject.calendar()).days();
    }

    /** What comes up is due on a day to come, and so not late; whoever is away is asked for when they are back. */
    private boolean isListed(VisitTimeliness visit) {
        return visit.isOwed() || (visit.state() == VisitState.UPCOMING && subject.isNear(visit.due()));
    }

    private Reason homeVisitDue() {
        String code = tier.home().everyMonth() ? "worklist.home-visit-due-monthly" : "worklist.home-visit-due";
        return Reason.of(code, last.faceToFace(), tier.home().days());
    }

    /** During a stay in an institution any contact counts; nobody is at home to be visited there. */
    private Optional<Duty> contact() {
        LastVisits any = new LastVisits(last.any(), last.any());
        VisitTimeliness contact = VisitTimeliness.of(any, tier, subject.calendar(), subject.today());
        return !isListed(contact)
                ? Optional.empty()
                : Optional.of(subject.duty(
                                DutyKind.VISIT,
                                contact.due(),
                                tier.citation(),
                                Reason.of("worklist.institution-contact", last.any(), interval()))
                        .from(last.any())
                        .inTimeUntil(contact.latest()));
    }
}
