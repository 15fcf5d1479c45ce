package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareAgreement.VoidReason;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.policy.Policy;

/** What else can happen to an agreement: it rests and goes on, runs out, is renewed, or is void (W2.6). */
final class AgreementCourses {

    private static final int DAYS_TO_IMPROVE = 10;
    private static final int DAYS_BEFORE = 5;

    private final County county;
    private final AgreementDesk desk;

    AgreementCourses(County county, Inbox inbox) {
        this.county = county;
        this.desk = new AgreementDesk(county, inbox);
    }

    void run(Untouched untouched) {
        List<Consumer<CareAgreement>> courses = List.of(
                this::restAndGoOn,
                this::restAndEnd,
                this::restAndVoid,
                this::improve,
                this::improveAndVoid,
                agreement -> voided(agreement, day(6)));
        courses.forEach(course -> untouched.next().ifPresent(course));
        Iterator<CareAgreement> drafts = untouched.drafts().stream()
                .filter(draft -> desk.isSuited(draft, county.lastDay()))
                .iterator();
        List<Consumer<CareAgreement>> beginnings =
                List.of(draft -> voided(draft, day(7)), this::voidBeforeSigned, this::correctAndSign);
        beginnings.stream().takeWhile(course -> drafts.hasNext()).forEach(course -> course.accept(drafts.next()));
        runOut(untouched.expiring());
    }

    /** A recipient is in detention, as a data match told: care rests. */
    void detain(CareAgreement agreement, LocalDate day) {
        desk.take(agreement, AgreementAct.suspend(day, SuspensionReason.DETAINED));
    }

    private void restAndGoOn(CareAgreement agreement) {
        desk.take(agreement, AgreementAct.suspend(day(3), SuspensionReason.IN_INSTITUTION));
        desk.take(agreement, AgreementAction.RESUME, day(9));
    }

    private void restAndEnd(CareAgreement agreement) {
        desk.take(agreement, AgreementAct.suspend(day(4), SuspensionReason.CAREGIVER_AWAY));
        desk.take(agreement, AgreementAct.end(day(10), EndReason.CAREGIVER_UNABLE));
    }

    private void restAndVoid(CareAgreement agreement) {
        desk.take(agreement, AgreementAct.suspend(day(4), SuspensionReason.LOST));
        voided(agreement, day(8));
    }

    private void improve(CareAgreement agreement) {
        demand(agreement, day(2));
        desk.take(agreement, AgreementAction.CONFIRM_RECTIFIED, day(7));
    }

    private void improveAndVoid(CareAgreement agreement) {
        demand(agreement, day(5));
        voided(agreement, day(9));
    }

    private void demand(CareAgreement agreement, LocalDate day) {
        desk.take(agreement, AgreementAct.demandRectification(day, day.plusDays(DAYS_TO_IMPROVE)));
    }

    private void voided(CareAgreement agreement, LocalDate day) {
        desk.take(agreement, AgreementAct.declareVoid(day, VoidReason.ENTERED_IN_ERROR));
    }

    private void voidBeforeSigned(CareAgreement draft) {
        desk.take(draft, AgreementAction.SUBMIT, day(7));
        voided(draft, day(8));
    }

    /** A mistake is seen after the first signature; the corrected agreement is signed by all. */
    private void correctAndSign(CareAgreement draft) {
        desk.take(draft, AgreementAction.SUBMIT, day(7));
        desk.take(draft, AgreementAct.sign(Party.ENTRUSTING, day(7)));
        desk.take(draft, AgreementAction.TAKE_BACK, day(8));
        desk.sign(draft, day(9));
        desk.bringIntoForce(draft, day(10));
    }

    /** The first of those that run out is not renewed, two are not being carried out when they do; most of the others are renewed. */
    private void runOut(List<CareAgreement> expiring) {
        List<CareAgreement> renewable = expiring.stream()
                .filter(agreement -> desk.isSuited(agreement, county.lastDay()))
                .toList();
        for (int i = 0; i < renewable.size(); i++) {
            CareAgreement agreement = renewable.get(i);
            LocalDate over = agreement.terms().term().until();
            LocalDate before = over.minusDays(DAYS_BEFORE);
            switch (i) {
                case 0 -> desk.take(agreement, AgreementAction.EXPIRE, over);
                case 1 -> {
                    desk.take(agreement, AgreementAct.suspend(before, SuspensionReason.CAREGIVER_AWAY));
                    desk.take(agreement, AgreementAction.EXPIRE, over);
                }
                case 2 -> {
                    demand(agreement, before);
                    desk.take(agreement, AgreementAction.EXPIRE, over);
                }
                default -> {
                    if (county.chance().percent("renewed" + agreement.id().value(), 70)) {
                        renew(agreement, before, over);
                    }
                }
            }
        }
    }

    private void renew(CareAgreement agreement, LocalDate signed, LocalDate over) {
        Policy policy = county.book().at(agreement.division(), over);
        CareTerms terms = agreement.terms();
        CareAgreement next = agreement.renewal(
                new AgreementId(agreement.id().value() + ".2"),
                new CareTerms(
                        terms.duties(), terms.timesAWeek(), terms.monthlyFee(), CareTerms.usualTerm(over, policy)));
        county.store().agreements().add(next, county.change(signed, "draft"));
        desk.sign(next, signed);
        desk.take(agreement, AgreementAction.EXPIRE, over);
        desk.bringIntoForce(next, over);
    }

    private LocalDate day(int n) {
        return county.workingDay(n);
    }
}
