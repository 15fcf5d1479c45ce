package org.zhaoliao.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.visit.HomeVisit;

/** What is known of some recipients, fetched from each port at once, to make their case files of. */
final class Shelf {

    private final Map<RecipientId, List<SelfCareAssessment>> assessments;
    private final Map<RecipientId, List<CareAgreement>> agreements;
    private final Map<CaregiverId, Caregiver> caregivers;
    private final Map<RecipientId, List<Verification>> verifications;
    private final Map<RecipientId, List<HomeVisit>> visits;
    private final Map<RecipientId, List<Problem>> problems;
    private final Map<RecipientId, List<SatisfactionSurvey>> surveys;
    private final Map<RecipientId, List<Inspection>> inspections;
    private final Map<RecipientId, List<RiskCase>> risks;
    private final Map<RecipientId, List<Lead>> leads;
    private final Map<RecipientId, List<MentalHealthReferral>> referrals;
    private final Map<RecipientId, List<Complaint>> complaints;

    Shelf(CareStore store, Knowledge known, List<RecipientId> whose) {
        assessments = known.about(store.assessments(), whose);
        agreements = known.about(store.agreements(), whose);
        caregivers = known.states(store.caregivers(), named(agreements.values()));
        verifications = known.about(store.verifications(), whose);
        visits = known.about(store.visits(), whose);
        problems = known.about(store.problems(), whose);
        surveys = known.about(store.surveys(), whose);
        inspections = known.about(store.inspections(), whose);
        risks = known.about(store.riskCases(), whose);
        leads = known.about(store.leads(), whose);
        referrals = known.about(store.referrals(), whose);
        complaints = known.about(store.complaints(), whose);
    }

    CaseFile file(Recipient recipient) {
        RecipientId id = recipient.id();
        return new CaseFile(
                recipient,
                new CaseFile.Care(
                        assessments.getOrDefault(id, List.of()).stream()
                                .sorted(SelfCareAssessment.IN_TIME)
                                .toList(),
                        agreements.getOrDefault(id, List.of()),
                        caregivers(agreements.getOrDefault(id, List.of())),
                        verifications.getOrDefault(id, List.of())),
                new CaseFile.Watch(
                        visits.getOrDefault(id, List.of()),
                        problems.getOrDefault(id, List.of()),
                        surveys.getOrDefault(id, List.of()),
                        inspections.getOrDefault(id, List.of()),
                        risks.getOrDefault(id, List.of()),
                        leads.getOrDefault(id, List.of()),
                        referrals.getOrDefault(id, List.of()),
                        complaints.getOrDefault(id, List.of())));
    }

    private Map<CaregiverId, Caregiver> caregivers(List<CareAgreement> theirs) {
        Map<CaregiverId, Caregiver> known = new LinkedHashMap<>();
        for (CareAgreement agreement : theirs) {
            Caregiver caregiver = caregivers.get(agreement.caregiver());
            if (caregiver != null) {
                known.put(caregiver.id(), caregiver);
            }
        }
        return known;
    }

    private static List<CaregiverId> named(Collection<List<CareAgreement>> agreements) {
        return agreements.stream()
                .flatMap(List::stream)
                .map(CareAgreement::caregiver)
                .distinct()
                .toList();
    }
}
