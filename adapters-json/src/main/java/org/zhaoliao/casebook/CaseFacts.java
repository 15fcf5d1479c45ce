package org.zhaoliao.casebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** Reads the facts of a case: members and values are the Chinese names that the library itself uses. */
final class CaseFacts {

    static final CaseFacts PERSON = person();

    private static final CaseFacts OBLIGOR = obligors();
    private static final String KIND = "类别";
    private static final int MOST_MONTHS = 1_200;

    private static final FactSource TOLD = new FactSource(FactSource.Kind.DOCUMENT, LocalDate.of(2024, 5, 6));

    private final Map<String, Entry<?>> byName = new LinkedHashMap<>();
    private final String prefix;

    private CaseFacts(String prefix) {
        this.prefix = prefix;
    }

    private static CaseFacts person() {
        CaseFacts facts = new CaseFacts("");
        facts.put(PersonFact.BIRTH_DATE, CaseNode::day)
                .put(PersonFact.DISABILITIES, list(CaseFacts::disability))
                .put(PersonFact.SCHOOLING, named(Schooling.class))
                .put(PersonFact.INCOME, CaseFacts::income)
                .put(PersonFact.OBLIGORS, list(CaseFacts::obligor))
                .put(PersonFact.REGISTER, named(RegisterType.class));
        for (FactKey<Boolean> key : List.of(
                PersonFact.FOUND_UNFIT,
                PersonFact.PROVINCIAL_UNFIT,
                PersonFact.LEGACY_SUPPORT,
                PersonFact.CHILD_PROGRAMME_MET,
                PersonFact.CHILD_PROGRAMME_CHOSEN,
                PersonFact.LAND_OR_SHARE,
                PersonFact.RESETTLED_IN_TOWN)) {
            facts.put(key, CaseNode::yes);
        }
        for (AssetKind kind : AssetKind.values()) {
            facts.put(PersonFact.property(kind), CaseNode::amount);
        }
        return facts;
    }

    private static CaseFacts obligors() {
        CaseFacts facts = new CaseFacts("义务人：");
        facts.put(ObligorFact.BIRTH_DATE, CaseNode::day)
                .put(ObligorFact.YEARLY_INCOME, CaseNode::amount)
                .put(ObligorFact.DISABILITIES, list(CaseFacts::disability))
                .put(ObligorFact.HINDRANCE, named(Hindrance.class));
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
            facts.put(key, CaseNode::yes);
        }
        return facts;
    }

    Facts read(CaseNode node) {
        node.only(byName.keySet());
        Facts facts = Facts.none();
        for (Map.Entry<String, Entry<?>> entry : byName.entrySet()) {
            if (node.has(entry.getKey())) {
                facts = entry.getValue().add(facts, node.member(entry.getKey()));
            }
        }
        return facts;
    }

    /** The members that a case may have, each with the code of the fact. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        byName.forEach((name, entry) -> names.put(name, entry.key().code()));
        return names;
    }

    /** The same of an obligor. */
    static Map<String, String> obligorNames() {
        return OBLIGOR.names();
    }

    private <T> CaseFacts put(FactKey<T> key, Function<CaseNode, T> value) {
        byName.put(Wording.CHINESE.of(key.code()).substring(prefix.length()), new Entry<>(key, value));
        return this;
    }

    private record Entry<T>(FactKey<T> key, Function<CaseNode, T> value) {

        private static final String DISPUTED = "有争议";

        Facts add(Facts facts, CaseNode node) {
            if (!node.has(DISPUTED)) {
                return facts.with(key, value.apply(node), TOLD);
            }
            node.only(List.of(DISPUTED));
            List<Fact.Known<T>> claims = node.list(DISPUTED, claim -> new Fact.Known<>(value.apply(claim), TOLD));
            if (claims.size() < 2) {
                throw InvalidInputException.of(node.path(), "casebook.claims", "");
            }
            return facts.with(key, new Fact.Disputed<>(claims));
        }
    }

    private static Disability disability(CaseNode node) {
        node.only(List.of(KIND, "等级"));
        return new Disability(
                node.member(KIND).named(DisabilityKind.class), node.member("等级").count(Disability.LIGHTEST));
    }

    private static Income income(CaseNode node) {
        node.only(List.of("月数", "项目"));
        return new Income(node.member("月数").count(MOST_MONTHS), node.list("项目", CaseFacts::item));
    }

    private static Income.Item item(CaseNode node) {
        node.only(List.of(KIND, "金额"));
        return new Income.Item(
                node.member(KIND).named(IncomeKind.class), node.member("金额").amount());
    }

    private static Obligor obligor(CaseNode node) {
        node.only(List.of("关系", "事实"));
        return new Obligor(node.member("关系").named(Relation.class), OBLIGOR.read(node.member("事实")));
    }

    private static <T> Function<CaseNode, List<T>> list(Function<CaseNode, T> item) {
        return node -> node.list(item);
    }

    private static <E extends Enum<E>> Function<CaseNode, E> named(Class<E> names) {
        return node -> node.named(names);
    }
}
