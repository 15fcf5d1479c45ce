package org.zhaoliao.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.assessment.SelfCareAssessments;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.census.LateCorrection.Cause;
import org.zhaoliao.mentalhealth.MentalHealthReferrals;
import org.zhaoliao.oversight.Inspections;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.problem.Problems;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.risk.RiskCases;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisits;

/** What was entered after one moment and by another, in everything that a ledger entry is derived from. */
final class LateEntries {

    private final CareStore store;
    private final Instant after;
    private final Instant by;
    private final List<Late> late = new ArrayList<>();

    private LateEntries(CareStore store, Instant after, Instant by) {
        this.store = store;
        this.after = after;
        this.by = by;
    }

    /**
     * What was entered late of one record.
     *
     * @param id the record
     * @param entries its late entries, at least one
     */
    record Late(Identifier id, List<Cause> entries) {}

    /** Of a recipient, by record. */
    static List<Late> of(RecipientId id, CareStore store, Instant after, Instant by) {
        LateEntries found = new LateEntries(store, after, by);
        found.collect(id);
        return found.late;
    }

    private void collect(RecipientId id) {
        add(Recipients.KIND, store.recipients(), id);
        about(SelfCareAssessments.KIND, store.assessments(), id);
        about(CareAgreements.KIND, store.agreements(), id);
        known(store.agreements(), id)
                .map(CareAgreement::caregiver)
                .distinct()
                .forEach(caregiver -> add(Caregivers.KIND, store.caregivers(), caregiver));
        about(HomeVisits.KIND, store.visits(), id);
        about(Problems.KIND, store.problems(), id);
        about(Inspections.KIND, store.inspections(), id);
        about(RiskCases.KIND, store.riskCases(), id);
        about(MentalHealthReferrals.KIND, store.referrals(), id);
    }

    /** Of what was about the recipient at either moment: a correction may have taken a record away from them. */
    private <K extends Identifier, T extends Aggregate<K>> void about(
            StoredKind<T> kind, RecipientRecords<K, T> port, RecipientId recipient) {
        known(port, recipient).map(Aggregate::id).distinct().sorted().forEach(id -> add(kind, port, id));
    }

    private <K extends Identifier, T extends Aggregate<K>> Stream<T> known(
            RecipientRecords<K, T> port, RecipientId recipient) {
        return Stream.of(after, by)
                .flatMap(moment -> port.asKnownOf(List.of(recipient), moment).values().stream())
                .flatMap(List::stream);
    }

    private <K extends Identifier, T extends Aggregate<K>> void add(StoredKind<T> kind, Aggregates<K, T> port, K id) {
        List<Cause> entries = port.history(id).stream()
                .filter(entry -> entry.change().at().isAfter(after)
                        && !entry.change().at().isAfter(by))
                .map(entry -> new Cause(kind.name(), id.value(), entry.revision(), entry.change()))
                .toList();
        if (!entries.isEmpty()) {
            late.add(new Late(id, entries));
        }
    }
}
