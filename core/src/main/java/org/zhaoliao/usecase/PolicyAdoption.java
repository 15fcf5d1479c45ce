package org.zhaoliao.usecase;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementPolicy;
import org.zhaoliao.assessment.AssessmentPolicy;
import org.zhaoliao.caregiver.CaregiverPolicy;
import org.zhaoliao.casefile.CasePolicy;
import org.zhaoliao.complaint.ComplaintPolicy;
import org.zhaoliao.continuation.ContinuationPolicy;
import org.zhaoliao.determination.DeterminationPolicy;
import org.zhaoliao.discovery.DiscoveryPolicy;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.inquiry.InquiryPolicy;
import org.zhaoliao.ledger.LedgerPolicy;
import org.zhaoliao.oversight.OversightPolicy;
import org.zhaoliao.payment.PaymentPolicy;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.EntryCheck;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.RuleSetPolicy;
import org.zhaoliao.problem.ProblemPolicy;
import org.zhaoliao.quality.QualityPolicy;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.risk.RiskPolicy;
import org.zhaoliao.support.BasicLivingFloor;
import org.zhaoliao.support.SupportPolicy;
import org.zhaoliao.survey.SurveyPolicy;
import org.zhaoliao.termination.TerminationPolicy;
import org.zhaoliao.tier.TierPolicy;
import org.zhaoliao.visit.VisitPolicy;
import org.zhaoliao.visitcheck.VisitCheckPolicy;
import org.zhaoliao.worklist.WorklistPolicy;

/**
 * Takes a policy book into use (启用政策册): holds it against everything that the library reads, before anybody is decided upon.
 *
 * @param divisions what is known of the divisions of the place; one without any accepts every code
 */
public record PolicyAdoption(Gazetteer divisions) {

    /** Every parameter that the library reads. */
    public static List<Parameter<?>> parameters() {
        return Stream.<Collection<Parameter<?>>>of(
                        RuleSetPolicy.parameters(),
                        EligibilityPolicy.parameters(),
                        AssessmentPolicy.parameters(),
                        CaregiverPolicy.parameters(),
                        InquiryPolicy.parameters(),
                        SupportPolicy.parameters(),
                        PaymentPolicy.parameters(),
                        DiscoveryPolicy.parameters(),
                        DeterminationPolicy.parameters(),
                        AgreementPolicy.parameters(),
                        TerminationPolicy.parameters(),
                        ProblemPolicy.parameters(),
                        ContinuationPolicy.parameters(),
                        VisitPolicy.parameters(),
                        TierPolicy.parameters(),
                        VisitCheckPolicy.parameters(),
                        OversightPolicy.parameters(),
                        SurveyPolicy.parameters(),
                        ComplaintPolicy.parameters(),
                        RiskPolicy.parameters(),
                        CasePolicy.parameters(),
                        WorklistPolicy.parameters(),
                        LedgerPolicy.parameters(),
                        QualityPolicy.parameters())
                .<Parameter<?>>flatMap(Collection::stream)
                .toList();
    }

    /** What must hold between two of them; where it does not, the two provisions clash. */
    public static List<Consistency> consistencies() {
        return Stream.of(
                        EligibilityPolicy.consistencies(),
                        AssessmentPolicy.consistencies(),
                        CaregiverPolicy.consistencies(),
                        DeterminationPolicy.consistencies(),
                        AgreementPolicy.consistencies(),
                        TierPolicy.consistencies(),
                        OversightPolicy.consistencies(),
                        QualityPolicy.consistencies())
                .flatMap(Collection::stream)
                .toList();
    }

    /** What each entry of a file is held against while it is read, so that a fault names its place in the file. */
    public EntryCheck entries() {
        return EntryCheck.parameters(parameters()).and(EntryCheck.divisions(divisions));
    }

    /**
     * The book, when nothing speaks against it.
     *
     * @throws InvalidInputException with every entry that is not known or not in form; where there is none, with every two that clash, and
     *     every one that lowers what the law sets as the least
     */
    public PolicyBook adopt(PolicyBook book) {
        EntryCheck check = entries();
        refuse(book.entries().stream()
                .flatMap(entry -> check.faults(entry).stream().map(fault -> fault.under(entry.parameter())))
                .toList());
        refuse(Stream.concat(
                        book.clashes(consistencies()).stream(), book.lowered(DeterminationPolicy.floors()).stream())
                .toList());
        return book;
    }

    /**
     * What is allowed but unusual, with its numbers: a basic living standard below its floor, a care fee that is lower for a heavier level. For whoever
     * answers for the policy.
     *
     * @param book one that was adopted
     */
    public static List<Reason> warnings(PolicyBook book) {
        return Stream.concat(
                        BasicLivingFloor.warnings(book).stream(),
                        book.clashes(SupportPolicy.expectations()).stream().map(InputError::fault))
                .toList();
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
