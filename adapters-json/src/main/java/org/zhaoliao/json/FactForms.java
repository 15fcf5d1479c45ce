package org.zhaoliao.json;

import static org.zhaoliao.json.ValueForm.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.FactKey;

/** Under which member each fact stands in JSON, and in which form. A member is the code of the fact without the name of its package. */
final class FactForms {

    private static final ValueForm<Disability> DISABILITY =
            new ValueForm<>(value -> ValueForm.map("kind", value.kind().name(), "grade", value.grade()), node -> {
                ValueForm.object(node, "kind", "grade");
                return new Disability(
                        member(node, "kind", ValueForm.choice(DisabilityKind.class)),
                        member(node, "grade", ValueForm.COUNT));
            });

    private static final ValueForm<Income.Item> INCOME_ITEM = new ValueForm<>(
            value -> ValueForm.map(
                    "kind", value.kind().name(), "yuan", value.yuan().toPlainString()),
            node -> {
                ValueForm.object(node, "kind", "yuan");
                return new Income.Item(
                        member(node, "kind", ValueForm.choice(IncomeKind.class)),
                        member(node, "yuan", ValueForm.AMOUNT));
            });

    /** Of the person who is examined. */
    static final FactsForm PERSON = new FactsForm(person());

    private FactForms() {}

    private static Map<FactKey<?>, ValueForm<?>> person() {
        Forms forms = new Forms();
        forms.put(PersonFact.BIRTH_DATE, ValueForm.DAY);
        forms.put(PersonFact.DISABILITIES, ValueForm.list(DISABILITY));
        forms.put(PersonFact.SCHOOLING, ValueForm.choice(Schooling.class));
        forms.put(PersonFact.FOUND_UNFIT, ValueForm.FLAG);
        forms.put(PersonFact.PROVINCIAL_UNFIT, ValueForm.FLAG);
        forms.put(PersonFact.INCOME, income());
        for (AssetKind kind : AssetKind.values()) {
            forms.put(PersonFact.property(kind), ValueForm.AMOUNT);
        }
        forms.put(PersonFact.OBLIGORS, ValueForm.list(obligor()));
        forms.put(PersonFact.LEGACY_SUPPORT, ValueForm.FLAG);
        forms.put(PersonFact.CHILD_PROGRAMME_MET, ValueForm.FLAG);
        forms.put(PersonFact.CHILD_PROGRAMME_CHOSEN, ValueForm.FLAG);
        forms.put(PersonFact.REGISTER, ValueForm.choice(RegisterType.class));
        forms.put(PersonFact.LAND_OR_SHARE, ValueForm.FLAG);
        forms.put(PersonFact.RESETTLED_IN_TOWN, ValueForm.FLAG);
        return forms.byKey;
    }

    private static ValueForm<Obligor> obligor() {
        FactsForm facts = new FactsForm(obligorFacts());
        return new ValueForm<>(
                value -> ValueForm.map("relation", value.relation().name(), "facts", facts.written(value.facts())),
                node -> {
                    ValueForm.object(node, "relation", "facts");
                    return new Obligor(
                            member(node, "relation", ValueForm.choice(Relation.class)),
                            member(node, "facts", facts.form()));
                });
    }

    private static Map<FactKey<?>, ValueForm<?>> obligorFacts() {
        Forms forms = new Forms();
        forms.put(ObligorFact.BIRTH_DATE, ValueForm.DAY);
        forms.put(ObligorFact.YEARLY_INCOME, ValueForm.AMOUNT);
        forms.put(ObligorFact.DISABILITIES, ValueForm.list(DISABILITY));
        forms.put(ObligorFact.HINDRANCE, ValueForm.choice(Hindrance.class));
        for (FactKey<Boolean> key : List.of(
                ObligorFact.LIVES_WITH_PERSON,
                ObligorFact.EXTREMELY_POOR,
                ObligorFact.ALLOWANCE,
                ObligorFact.PROPERTY_WITHIN,
                ObligorFact.PROVINCIAL_INCAPACITY,
                ObligorFact.NEARER_GONE,
                ObligorFact.AFFORDS,
                ObligorFact.RAISED_BY_PERSON,
                ObligorFact.STEP_UPBRINGING)) {
            forms.put(key, ValueForm.FLAG);
        }
        return forms.byKey;
    }

    private static ValueForm<Income> income() {
        return new ValueForm<>(
                value -> ValueForm.map(
                        "months",
                        value.months(),
                        "items",
                        ValueForm.list(INCOME_ITEM).written().apply(value.items())),
                node -> {
                    ValueForm.object(node, "months", "items");
                    return new Income(
                            member(node, "months", ValueForm.COUNT),
                            member(node, "items", ValueForm.list(INCOME_ITEM)));
                });
    }

    /** Keys with their forms, each pair of one type. */
    private static final class Forms {
        private final Map<FactKey<?>, ValueForm<?>> byKey = new LinkedHashMap<>();

        <T> void put(FactKey<T> key, ValueForm<T> form) {
            byKey.put(key, form);
        }
    }
}
