package org.zhaoliao.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.store.CareStore;

/**
 * A kind of aggregate as the random commands use it.
 *
 * @param port its port in any store
 * @param specimens what its aggregates may look like
 */
record ModelKind<K extends Identifier, T extends Aggregate<K>>(
        Function<CareStore, ? extends Aggregates<K, T>> port, Specimens<K, T> specimens) {

    /** The ports that are asked by recipient. */
    static final List<Function<CareStore, RecipientRecords<?, ?>>> BY_RECIPIENT = List.of(
            CareStore::assessments,
            CareStore::leads,
            CareStore::terminations,
            CareStore::verifications,
            CareStore::agreements,
            CareStore::visits,
            CareStore::problems,
            CareStore::inspections,
            CareStore::surveys,
            CareStore::complaints,
            CareStore::riskCases,
            CareStore::referrals);

    /** All kinds, with values as a store takes them that differs so from the one in memory. */
    static List<ModelKind<?, ?>> all(Set<Difference> differences) {
        StoreFixture memory = new MemoryFixture(differences);
        return List.of(
                new ModelKind<>(CareStore::recipients, new RecipientsContract(memory) {}),
                new ModelKind<>(CareStore::caregivers, new CaregiversContract(memory) {}),
                new ModelKind<>(CareStore::assessments, new AssessmentsContract(memory) {}),
                new ModelKind<>(CareStore::leads, new LeadsContract(memory) {}),
                new ModelKind<>(CareStore::determinations, new DeterminationsContract(memory) {}),
                new ModelKind<>(CareStore::terminations, new TerminationsContract(memory) {}),
                new ModelKind<>(CareStore::verifications, new VerificationsContract(memory) {}),
                new ModelKind<>(CareStore::agreements, new AgreementsContract(memory) {}),
                new ModelKind<>(CareStore::visits, new VisitsContract(memory) {}),
                new ModelKind<>(CareStore::problems, new ProblemsContract(memory) {}),
                new ModelKind<>(CareStore::inspections, new InspectionsContract(memory) {}),
                new ModelKind<>(CareStore::surveys, new SurveysContract(memory) {}),
                new ModelKind<>(CareStore::evaluations, new EvaluationsContract(memory) {}),
                new ModelKind<>(CareStore::complaints, new ComplaintsContract(memory) {}),
                new ModelKind<>(CareStore::riskCases, new RiskCasesContract(memory) {}),
                new ModelKind<>(CareStore::referrals, new ReferralsContract(memory) {}),
                new ModelKind<>(CareStore::commands, new CommandsContract(memory) {}));
    }

    Aggregates<K, T> of(CareStore store) {
        return port.apply(store);
    }

    /** Some state under an identifier: plain, changed, about somebody else, claiming what only one may hold, or giving it up. */
    T state(Random random, String id, DivisionCode division, RecipientId recipient) {
        List<Supplier<T>> states = new ArrayList<>();
        states.add(() -> specimens.sample(id, division));
        states.add(() -> specimens.changed(specimens.sample(id, division)));
        if (specimens instanceof SubjectContract<K, T> subject) {
            states.add(() -> subject.about(id, recipient));
        }
        if (specimens instanceof UniqueContract<K, T> unique) {
            states.add(() -> unique.claiming(id));
            states.add(() -> unique.givingUp(unique.claiming(id)));
        }
        return states.get(random.nextInt(states.size())).get();
    }
}
