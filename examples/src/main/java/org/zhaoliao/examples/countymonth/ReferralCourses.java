package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.MentalHealthReferralId;
import org.zhaoliao.mentalhealth.ReferralAction;
import org.zhaoliao.mentalhealth.ReferralBasis;
import org.zhaoliao.mentalhealth.ReferralStatus;
import org.zhaoliao.revision.Versioned;

/** Referrals that are withdrawn, made in danger to others, and stays that end (W2.16). */
final class ReferralCourses {

    private static final Set<ReferralAction> HOSPITALS = Set.of(
            ReferralAction.RECORD_ADMISSION, ReferralAction.RECORD_NO_ADMISSION, ReferralAction.RECORD_DISCHARGE);
    private static final String CLERK = "clerk";

    private final County county;

    ReferralCourses(County county) {
        this.county = county;
    }

    /** Consent is withheld, or given and taken back; one is treated and comes home; in danger to others consent is not needed (art. 30, 31). */
    void run(Untouched untouched) {
        play(untouched, ReferralBasis.VOLUNTARY, ReferralAction.WITHDRAW);
        play(untouched, ReferralBasis.DANGER_TO_SELF, ReferralAction.RECORD_CONSENT, ReferralAction.WITHDRAW);
        play(
                untouched,
                ReferralBasis.VOLUNTARY,
                ReferralAction.RECORD_CONSENT,
                ReferralAction.SEND,
                ReferralAction.RECORD_ADMISSION,
                ReferralAction.RECORD_DISCHARGE);
        play(untouched, ReferralBasis.DANGER_TO_OTHERS, ReferralAction.SEND, ReferralAction.RECORD_NO_ADMISSION);
    }

    private void play(Untouched untouched, ReferralBasis basis, ReferralAction... course) {
        untouched.next().ifPresent(agreement -> go(refer(agreement, basis), course));
    }

    private Versioned<MentalHealthReferral> refer(CareAgreement agreement, ReferralBasis basis) {
        LocalDate day = county.workingDay(4);
        MentalHealthReferral.Deed proposed = new MentalHealthReferral.Deed(CLERK, day);
        return county.store()
                .referrals()
                .add(
                        new MentalHealthReferral(
                                new MentalHealthReferralId(
                                        "MR" + agreement.recipient().value().substring(1)),
                                agreement.division(),
                                agreement.recipient(),
                                basis,
                                Risks.HOSPITAL,
                                List.of(new MentalHealthReferral.Step(ReferralStatus.PROPOSED, proposed))),
                        county.change(day, "referral"));
    }

    private void go(Versioned<MentalHealthReferral> proposed, ReferralAction... course) {
        Versioned<MentalHealthReferral> now = proposed;
        for (ReferralAction action : course) {
            now = record(now, action);
        }
    }

    private Versioned<MentalHealthReferral> record(Versioned<MentalHealthReferral> stored, ReferralAction action) {
        MentalHealthReferral referral = stored.value();
        MentalHealthReferral.Deed deed = new MentalHealthReferral.Deed(
                HOSPITALS.contains(action) ? referral.hospital() : CLERK, later(referral));
        return referral.decide(action, deed)
                .fold(
                        accepted -> county.store()
                                .referrals()
                                .replace(
                                        referral.after(accepted, deed),
                                        stored.revision(),
                                        county.change(deed.on(), "referral-step")),
                        refused -> {
                            throw new IllegalStateException(refused.toString());
                        });
    }

    private LocalDate later(MentalHealthReferral referral) {
        return county.calendar().plusWorkingDays(referral.latest().deed().on(), 1);
    }
}
