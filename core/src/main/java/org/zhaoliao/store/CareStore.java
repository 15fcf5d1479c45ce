package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.assessment.SelfCareAssessments;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.command.CommandReceipts;
import org.zhaoliao.complaint.Complaints;
import org.zhaoliao.continuation.Verifications;
import org.zhaoliao.determination.Determinations;
import org.zhaoliao.discovery.Leads;
import org.zhaoliao.mentalhealth.MentalHealthReferrals;
import org.zhaoliao.oversight.Evaluations;
import org.zhaoliao.oversight.Inspections;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.problem.Problems;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Transactions;
import org.zhaoliao.risk.RiskCases;
import org.zhaoliao.survey.Surveys;
import org.zhaoliao.termination.Terminations;
import org.zhaoliao.visit.HomeVisits;

/**
 * All ports of one storage (存储), so that writes through several of them can be kept together or not at all.
 *
 * @param recipients the recipients
 * @param caregivers the caregivers
 * @param assessments self-care assessments
 * @param leads leads
 * @param determinations determinations
 * @param terminations terminations
 * @param verifications verifications of support
 * @param agreements care agreements
 * @param visits home visits
 * @param problems problems found
 * @param inspections inspections
 * @param surveys satisfaction surveys
 * @param evaluations third-party evaluations
 * @param complaints complaints and suggestions
 * @param riskCases risk cases
 * @param referrals mental-health referrals
 * @param commands the commands that were taken
 * @param outbox the events of all of them
 * @param transactions the transactions that all of them join
 */
public record CareStore(
        Recipients recipients,
        Caregivers caregivers,
        SelfCareAssessments assessments,
        Leads leads,
        Determinations determinations,
        Terminations terminations,
        Verifications verifications,
        CareAgreements agreements,
        HomeVisits visits,
        Problems problems,
        Inspections inspections,
        Surveys surveys,
        Evaluations evaluations,
        Complaints complaints,
        RiskCases riskCases,
        MentalHealthReferrals referrals,
        CommandReceipts commands,
        Outbox outbox,
        Transactions transactions) {

    /** Every kind of aggregate that is stored, in the order of the ports. */
    public static List<StoredKind<?>> kinds() {
        return List.of(
                Recipients.KIND,
                Caregivers.KIND,
                SelfCareAssessments.KIND,
                Leads.KIND,
                Determinations.KIND,
                Terminations.KIND,
                Verifications.KIND,
                CareAgreements.KIND,
                HomeVisits.KIND,
                Problems.KIND,
                Inspections.KIND,
                Surveys.KIND,
                Evaluations.KIND,
                Complaints.KIND,
                RiskCases.KIND,
                MentalHealthReferrals.KIND,
                CommandReceipts.KIND);
    }

    /** The ports over what a storage adapter provides. */
    public static CareStore over(KeyedAggregates.Source source, Outbox outbox, Transactions transactions) {
        return new CareStore(
                new KeyedRecipients(source),
                new KeyedCaregivers(source),
                new KeyedSelfCareAssessments(source),
                new KeyedLeads(source),
                new KeyedDeterminations(source),
                new KeyedTerminations(source),
                new KeyedVerifications(source),
                new KeyedCareAgreements(source),
                new KeyedHomeVisits(source),
                new KeyedProblems(source),
                new KeyedInspections(source),
                new KeyedSurveys(source),
                new KeyedEvaluations(source),
                new KeyedComplaints(source),
                new KeyedRiskCases(source),
                new KeyedMentalHealthReferrals(source),
                new KeyedCommandReceipts(source),
                outbox,
                transactions);
    }
}
