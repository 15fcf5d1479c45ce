package org.zhaoliao.mentalhealth;

import static org.zhaoliao.mentalhealth.ReferralAction.RECORD_ADMISSION;
import static org.zhaoliao.mentalhealth.ReferralAction.RECORD_CONSENT;
import static org.zhaoliao.mentalhealth.ReferralAction.RECORD_DISCHARGE;
import static org.zhaoliao.mentalhealth.ReferralAction.RECORD_NO_ADMISSION;
import static org.zhaoliao.mentalhealth.ReferralAction.SEND;
import static org.zhaoliao.mentalhealth.ReferralAction.WITHDRAW;
import static org.zhaoliao.mentalhealth.ReferralStatus.ADMITTED;
import static org.zhaoliao.mentalhealth.ReferralStatus.CONSENTED;
import static org.zhaoliao.mentalhealth.ReferralStatus.DISCHARGED;
import static org.zhaoliao.mentalhealth.ReferralStatus.NOT_ADMITTED;
import static org.zhaoliao.mentalhealth.ReferralStatus.PROPOSED;
import static org.zhaoliao.mentalhealth.ReferralStatus.SENT;
import static org.zhaoliao.mentalhealth.ReferralStatus.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** The life cycle of a referral (精神卫生转介流程). */
final class ReferralLifeCycle {

    private static final String LAW = "中华人民共和国精神卫生法";

    private static final List<Guard<Act>> IN_ORDER = List.of(Guard.<Act>of(
                    "mentalhealth.not-before",
                    new Citation(LAW, "30"),
                    act -> !act.step().isBefore(act.last()))
            .seeing(act -> List.of(act.step().on(), act.last().on())));

    private static final List<Guard<Act>> CONSENT_OR_DANGER_TO_OTHERS = with(Guard.<Act>of(
                    "mentalhealth.consent",
                    new Citation(LAW, "31"),
                    act -> !act.referral().basis().needsConsent())
            .seeing(act -> List.of(Wording.argument(act.referral().basis()))));

    /** The admission is decided by the hospital, on the diagnosis of its physicians; nobody else's act is recorded as one. */
    private static final List<Guard<Act>> HOSPITALS_OWN = with(Guard.of(
            "mentalhealth.hospitals-act",
            new Citation(LAW, "30"),
            act -> act.step().by().equals(act.referral().hospital())));

    static final TransitionTable<ReferralStatus, ReferralAction, Act> TABLE =
            TransitionTable.<ReferralStatus, ReferralAction, Act>of(ReferralStatus.class)
                    .row(PROPOSED, RECORD_CONSENT, CONSENTED, IN_ORDER)
                    .row(PROPOSED, SEND, SENT, CONSENT_OR_DANGER_TO_OTHERS)
                    .row(PROPOSED, WITHDRAW, WITHDRAWN, IN_ORDER)
                    .row(CONSENTED, SEND, SENT, IN_ORDER)
                    .row(CONSENTED, WITHDRAW, WITHDRAWN, IN_ORDER)
                    .row(SENT, RECORD_ADMISSION, ADMITTED, HOSPITALS_OWN)
                    .row(SENT, RECORD_NO_ADMISSION, NOT_ADMITTED, HOSPITALS_OWN)
                    .row(ADMITTED, RECORD_DISCHARGE, DISCHARGED, HOSPITALS_OWN)
                    .build();

    private ReferralLifeCycle() {}

    private static List<Guard<Act>> with(Guard<Act> guard) {
        return ImmutableList.<Guard<Act>>builder().addAll(IN_ORDER).add(guard).build();
    }

    /** An action on a referral: by whom and when. */
    record Act(MentalHealthReferral referral, MentalHealthReferral.Deed step) {
        MentalHealthReferral.Deed last() {
            return referral.latest().deed();
        }
    }
}
