package org.zhaoliao.benchmarks.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** The facts of the core that say the same as plain fields, as a host makes them of its own records. */
final class Known {

    private static final FactSource SOURCE = new FactSource(FactSource.Kind.DOCUMENT, Law.DAY);

    private final Facts.Builder facts = Facts.builder();

    private Known() {}

    static Facts of(Applicant person) {
        return new Known()
                .with(PersonFact.BIRTH_DATE, person.birth())
                .with(PersonFact.DISABILITIES, person.disabilities())
                .with(PersonFact.SCHOOLING, person.schooling())
                .with(PersonFact.FOUND_UNFIT, person.foundUnfit())
                .with(PersonFact.INCOME, person.income())
                .with(PersonFact.property(AssetKind.DEPOSITS), person.deposits())
                .with(PersonFact.property(AssetKind.VEHICLES), person.vehicles())
                .with(PersonFact.OBLIGORS, obligors(person.obligors()))
                .with(PersonFact.CHILD_PROGRAMME_MET, person.programmeMet())
                .with(PersonFact.CHILD_PROGRAMME_CHOSEN, person.programmeChosen())
                .with(PersonFact.REGISTER, person.register())
                .with(PersonFact.LAND_OR_SHARE, person.landOrShare())
                .with(PersonFact.RESETTLED_IN_TOWN, person.resettled())
                .facts
                .facts();
    }

    private static @Nullable List<Obligor> obligors(@Nullable List<Kin> all) {
        return all == null
                ? null
                : all.stream().map(kin -> new Obligor(kin.relation(), of(kin))).toList();
    }

    private static Facts of(Kin kin) {
        return new Known()
                .with(ObligorFact.BIRTH_DATE, kin.birth())
                .with(ObligorFact.EXTREMELY_POOR, kin.extremelyPoor())
                .with(ObligorFact.ALLOWANCE, kin.allowance())
                .with(ObligorFact.YEARLY_INCOME, kin.yearlyIncome())
                .with(ObligorFact.PROPERTY_WITHIN, kin.propertyWithin())
                .with(ObligorFact.DISABILITIES, kin.disabilities())
                .with(ObligorFact.HINDRANCE, kin.hindrance())
                .facts
                .facts();
    }

    private <T> Known with(FactKey<T> key, @Nullable T value) {
        if (value != null) {
            facts.with(key, value, SOURCE);
        }
        return this;
    }
}
