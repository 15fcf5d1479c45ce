package org.zhaoliao.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareItem;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.continuation.ContinuationOutcome;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.continuation.VerificationId;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.MentalHealthReferralId;
import org.zhaoliao.mentalhealth.ReferralBasis;
import org.zhaoliao.mentalhealth.ReferralStatus;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskGrading;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SurveyId;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** What can stand in a case file: invented papers about one invented person. */
public final class CaseParts {

    /** Where the person lives. */
    public static final DivisionCode VILLAGE = DivisionCode.of("141121100201");

    /** A Tuesday without holidays around it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    /** The national book there and then. */
    public static final Policy POLICY = NationalPolicy.book().at(VILLAGE, TODAY);

    private static final RecipientId RECIPIENT = new RecipientId("R1");
    private static final CaregiverId CAREGIVER = new CaregiverId("C1");

    private CaseParts() {}

    /** A fact that was seen. */
    public static <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.HOME_VISIT, TODAY));
    }

    /** An assessment in which the first items failed and the next ones are unknown. */
    public static SelfCareAssessment assessment(LocalDate on, int failed, int unknown) {
        Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
        List<SelfCareItem> all = List.of(SelfCareItem.values());
        for (int i = 0; i < all.size(); i++) {
            boolean isUnknown = i >= failed && i < failed + unknown;
            items.put(all.get(i), isUnknown ? Fact.unknown() : known(i >= failed));
        }
        return new SelfCareAssessment(
                new AssessmentId("A-" + on),
                RECIPIENT,
                VILLAGE,
                on,
                new AssessmentBasis.SixItems(items),
                List.of(),
                "county");
    }

    /** An agreement in force, signed on its first day. */
    public static CareAgreement agreement(LocalDate from, LocalDate until) {
        return agreement(from, until, AgreementStatus.IN_FORCE);
    }

    /** An agreement in force with some caregiver. */
    public static CareAgreement agreement(LocalDate from, LocalDate until, CaregiverId caregiver) {
        CareAgreement agreement = agreement(from, until);
        return new CareAgreement(
                agreement.id(),
                agreement.division(),
                agreement.recipient(),
                caregiver,
                agreement.entrustingParty(),
                agreement.relation(),
                agreement.terms(),
                agreement.status(),
                agreement.signatures(),
                agreement.effective(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** An agreement in some status, with nothing that goes with the status. */
    public static CareAgreement agreement(LocalDate from, LocalDate until, AgreementStatus status) {
        Map<CareAgreement.Party, CareAgreement.Signature> signatures = new EnumMap<>(CareAgreement.Party.class);
        for (CareAgreement.Party party : CareAgreement.Party.values()) {
            signatures.put(party, new CareAgreement.Signature(from, CareAgreement.Signatory.PERSON));
        }
        return new CareAgreement(
                new AgreementId("G-" + from),
                VILLAGE,
                RECIPIENT,
                CAREGIVER,
                VILLAGE,
                Relation.NEIGHBOUR,
                new CareTerms(
                        List.of(CareTerms.CareDuty.DAILY_WATCH), 7, new BigDecimal("200"), DateRange.of(from, until)),
                status,
                signatures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same agreement, in rectification. */
    public static CareAgreement inRectification(CareAgreement agreement, LocalDate demanded, LocalDate deadline) {
        return rectified(agreement, AgreementStatus.IN_RECTIFICATION, demanded, deadline);
    }

    /** The same agreement in some status, with what its caregiver was once told to put right. */
    public static CareAgreement rectified(
            CareAgreement agreement, AgreementStatus status, LocalDate demanded, LocalDate deadline) {
        return new CareAgreement(
                agreement.id(),
                agreement.division(),
                agreement.recipient(),
                agreement.caregiver(),
                agreement.entrustingParty(),
                agreement.relation(),
                agreement.terms(),
                status,
                agreement.signatures(),
                agreement.effective(),
                List.of(),
                List.of(new CareAgreement.Rectification(demanded, deadline)),
                List.of(),
                List.of());
    }

    /** The same agreement, resting for a stay since a day. */
    public static CareAgreement restingForStay(CareAgreement agreement, LocalDate since) {
        return resting(agreement, new CareAgreement.Suspension(SuspensionReason.IN_INSTITUTION, DateRange.from(since)));
    }

    /** The same agreement, resting. */
    public static CareAgreement resting(CareAgreement agreement, CareAgreement.Suspension suspension) {
        return new CareAgreement(
                agreement.id(),
                agreement.division(),
                agreement.recipient(),
                agreement.caregiver(),
                agreement.entrustingParty(),
                agreement.relation(),
                agreement.terms(),
                AgreementStatus.SUSPENDED,
                agreement.signatures(),
                agreement.effective(),
                List.of(suspension),
                List.of(),
                List.of(),
                List.of());
    }

    /** A referral at whose end the hospital admitted the person, and perhaps let them go. */
    public static MentalHealthReferral admitted(LocalDate on, LocalDate... discharged) {
        List<MentalHealthReferral.Step> steps = new ArrayList<>();
        MentalHealthReferral.Deed hospital = new MentalHealthReferral.Deed("H-1", on);
        steps.add(new MentalHealthReferral.Step(ReferralStatus.PROPOSED, hospital));
        steps.add(new MentalHealthReferral.Step(ReferralStatus.ADMITTED, hospital));
        for (LocalDate day : discharged) {
            steps.add(new MentalHealthReferral.Step(
                    ReferralStatus.DISCHARGED, new MentalHealthReferral.Deed("H-1", day)));
        }
        return new MentalHealthReferral(
                new MentalHealthReferralId("M-" + on), VILLAGE, RECIPIENT, ReferralBasis.VOLUNTARY, "H-1", steps);
    }

    /** The caregiver of the agreements. */
    public static Caregiver caregiver(DateRange available) {
        return new Caregiver(
                CAREGIVER,
                VILLAGE,
                Caregiver.Kind.INDIVIDUAL,
                PersonName.of("李四"),
                Fact.unknown(),
                known(LocalDate.of(1970, 1, 1)),
                Fact.unknown(),
                known(false),
                known(true),
                known(false),
                available);
    }

    /** A visit that was made, at which the caregiver's last contact was as given. */
    public static HomeVisit visit(LocalDate on, VisitMeans means, Fact<LocalDate> lastContact) {
        return made(new VisitReport(
                on,
                means,
                known(false),
                Map.of(),
                Map.of(),
                lastContact,
                Set.of(),
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE));
    }

    /** A visit at the home, by the caregiver or not. */
    public static HomeVisit visitBy(Fact<Boolean> caregiver, LocalDate on) {
        return made(new VisitReport(
                on,
                VisitMeans.FACE_TO_FACE,
                caregiver,
                Map.of(),
                Map.of(),
                Fact.unknown(),
                Set.of(),
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE));
    }

    /** A visit at the home with these answers. */
    public static HomeVisit visit(LocalDate on, Map<ChecklistItem, Fact<Boolean>> answers) {
        return made(new VisitReport(
                on,
                VisitMeans.FACE_TO_FACE,
                known(false),
                answers,
                Map.of(),
                Fact.unknown(),
                Set.of(),
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE));
    }

    private static HomeVisit made(VisitReport report) {
        return visit(report.day(), VisitStatus.DONE, List.of(report));
    }

    /** A visit that was arranged for a day and has no report. */
    public static HomeVisit visit(LocalDate plannedFor, VisitStatus status) {
        return visit(plannedFor, status, List.of());
    }

    private static HomeVisit visit(LocalDate plannedFor, VisitStatus status, List<VisitReport> report) {
        return new HomeVisit(
                new VisitId("V-" + plannedFor),
                VILLAGE,
                RECIPIENT,
                new VisitorId("staff-1"),
                plannedFor,
                HomeVisit.Origin.PLAN,
                status,
                List.of(),
                report,
                List.of());
    }

    /** A problem in some status. */
    public static Problem problem(LocalDate foundOn, ProblemStatus status) {
        return new Problem(
                new ProblemId("P-" + foundOn),
                VILLAGE,
                List.of(RECIPIENT),
                Problem.Origin.VISIT,
                ProblemKind.HEATING,
                "",
                foundOn,
                DivisionCode.of("141121100"),
                status,
                List.of());
    }

    /** A survey about the caregiver, with one mark for everything. */
    public static SatisfactionSurvey survey(LocalDate on, int mark) {
        return new SatisfactionSurvey(
                new SurveyId("S-" + on),
                VILLAGE,
                RECIPIENT,
                CAREGIVER,
                on,
                Map.of(SatisfactionSurvey.Question.MEALS, mark),
                List.of(),
                false);
    }

    /** A risk case just opened. */
    public static RiskCase risk(LocalDate noticedOn, SignalKind kind) {
        RiskSignal signal = RiskSignal.on(kind, noticedOn, "visit", Reason.of("risk.RiskLevel.RED"));
        return RiskCase.opened(
                new RiskCaseId("K-" + kind),
                RECIPIENT,
                signal,
                new RiskGrading.Exposure(false, false),
                POLICY.on(noticedOn));
    }

    /** A verification that found that support goes on. */
    public static Verification verified(LocalDate on) {
        return new Verification(
                new VerificationId("V-" + on),
                VILLAGE,
                new RecipientId("R1"),
                on,
                ContinuationOutcome.GOES_ON,
                List.of());
    }
}
