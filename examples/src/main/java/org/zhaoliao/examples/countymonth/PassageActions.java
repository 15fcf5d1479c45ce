package org.zhaoliao.examples.countymonth;

import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadAction;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.ReferralAction;
import org.zhaoliao.risk.RiskAction;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;

/** Which action led from one state to the next, of what does not keep its steps. */
final class PassageActions {

    private PassageActions() {}

    static Passages.Move of(Lead before, Lead after) {
        LeadAction action = switch (after.status()) {
            case RECEIVED, SCREENED -> LeadAction.SCREEN;
            case APPLIED -> LeadAction.APPLY;
            case CLOSED -> LeadAction.CLOSE;
        };
        return new Passages.Move(before.status(), action);
    }

    static Passages.Move of(CareAgreement before, CareAgreement after) {
        AgreementAction action = switch (after.status()) {
            case DRAFT -> AgreementAction.TAKE_BACK;
            case AWAITING_SIGNATURES ->
                before.status() == AgreementStatus.DRAFT ? AgreementAction.SUBMIT : AgreementAction.SIGN;
            case IN_FORCE -> intoForce(before.status());
            case IN_RECTIFICATION -> AgreementAction.DEMAND_RECTIFICATION;
            case SUSPENDED -> AgreementAction.SUSPEND;
            case ENDED -> AgreementAction.END;
            case EXPIRED -> AgreementAction.EXPIRE;
            case VOID -> AgreementAction.DECLARE_VOID;
        };
        return new Passages.Move(before.status(), action);
    }

    private static AgreementAction intoForce(AgreementStatus from) {
        return switch (from) {
            case SUSPENDED -> AgreementAction.RESUME;
            case IN_RECTIFICATION -> AgreementAction.CONFIRM_RECTIFIED;
            default -> AgreementAction.BRING_INTO_FORCE;
        };
    }

    static Passages.Move of(HomeVisit before, HomeVisit after) {
        VisitAction action = switch (after.status()) {
            case PLANNED -> after.attempts().size() > before.attempts().size() ? VisitAction.ATTEMPT : VisitAction.MOVE;
            case DONE -> VisitAction.RECORD;
            case MISSED -> VisitAction.MISS;
            case CANCELLED -> VisitAction.CANCEL;
        };
        return new Passages.Move(before.status(), action);
    }

    static Passages.Move of(RiskCase before, RiskCase after) {
        RiskAction action = RiskAction.JOIN;
        if (before.status() != after.status()) {
            action = switch (after.status()) {
                case OPEN, IN_HANDLING -> RiskAction.HANDLE;
                case CLOSED -> RiskAction.CLOSE;
                case REOPENED -> RiskAction.REOPEN;
            };
        } else if (after.assessments().size() > before.assessments().size()) {
            action = RiskAction.ASSESS;
        } else if (after.measures().size() > before.measures().size()) {
            action = RiskAction.TAKE_MEASURE;
        } else if (after.reports().size() > before.reports().size()) {
            action = RiskAction.REPORT;
        }
        return new Passages.Move(before.status(), action);
    }

    static Passages.Move of(MentalHealthReferral before, MentalHealthReferral after) {
        ReferralAction action = switch (after.status()) {
            case PROPOSED, CONSENTED -> ReferralAction.RECORD_CONSENT;
            case SENT -> ReferralAction.SEND;
            case ADMITTED -> ReferralAction.RECORD_ADMISSION;
            case NOT_ADMITTED -> ReferralAction.RECORD_NO_ADMISSION;
            case DISCHARGED -> ReferralAction.RECORD_DISCHARGE;
            case WITHDRAWN -> ReferralAction.WITHDRAW;
        };
        return new Passages.Move(before.status(), action);
    }
}
