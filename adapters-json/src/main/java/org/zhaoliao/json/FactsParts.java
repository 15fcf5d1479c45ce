package org.zhaoliao.json;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Facts;

/** The values of facts that have parts. */
final class FactsParts {

    private FactsParts() {}

    static List<DisabilityWire> disabilities(List<Disability> disabilities) {
        return disabilities.stream().map(DisabilityWire::of).toList();
    }

    static List<Disability> disabilityList(List<DisabilityWire> disabilities) {
        return disabilities.stream().map(DisabilityWire::meaning).toList();
    }

    static List<ObligorWire> obligors(List<Obligor> obligors) {
        return obligors.stream().map(ObligorWire::of).toList();
    }

    /** The facts of a document as a whole (认定事实). */
    record DocumentWire(@Personal FactsWire facts) implements Wire<Facts> {

        static DocumentWire of(Facts facts, Disclosure disclosure) {
            return new DocumentWire(FactsWire.of(facts, disclosure));
        }

        @Override
        public Facts meaning() {
            return facts.meaning();
        }
    }

    /** A disability as certified (残疾类别和等级). */
    record DisabilityWire(DisabilityKind kind, Integer grade) implements Wire<Disability> {

        static DisabilityWire of(Disability disability) {
            return new DisabilityWire(disability.kind(), disability.grade());
        }

        @Override
        public Disability meaning() {
            return new Disability(kind, grade);
        }
    }

    /** What a person received over a number of months (收入). */
    record IncomeWire(
            Integer months,
            @Size(max = Texts.MANY, message = "json.items") List<ItemWire> items) implements Wire<Income> {

        static IncomeWire of(Income income) {
            return new IncomeWire(
                    income.months(), income.items().stream().map(ItemWire::of).toList());
        }

        @Override
        public Income meaning() {
            return new Income(months, items.stream().map(ItemWire::meaning).toList());
        }
    }

    /** Income of one kind (收入项). */
    record ItemWire(IncomeKind kind, BigDecimal yuan) implements Wire<Income.Item> {

        static ItemWire of(Income.Item item) {
            return new ItemWire(item.kind(), item.yuan());
        }

        @Override
        public Income.Item meaning() {
            return new Income.Item(kind, yuan);
        }
    }

    /** Somebody who may owe the person support (义务人). */
    record ObligorWire(Relation relation, ObligorFactsWire facts) implements Wire<Obligor> {

        static ObligorWire of(Obligor obligor) {
            return new ObligorWire(obligor.relation(), ObligorFactsWire.of(obligor.facts()));
        }

        @Override
        public Obligor meaning() {
            return new Obligor(relation, facts.meaning());
        }
    }
}
