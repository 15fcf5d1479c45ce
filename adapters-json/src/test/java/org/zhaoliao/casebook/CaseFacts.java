package org.zhaoliao.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;
import tools.jackson.databind.JsonNode;

/** Reads the facts of a case: members and values are the Chinese names that the library itself uses. */
final class CaseFacts {

    static final CaseFacts PERSON = person();

    private static final FactSource TOLD = new FactSource(FactSource.Kind.DOCUMENT, LocalDate.of(2024, 5, 6));

    private final Map<String, Entry<?>> byName = new LinkedHashMap<>();
    private final String prefix;

    private CaseFacts(String prefix) {
        this.prefix = prefix;
    }

    private static CaseFacts person() {
        CaseFacts facts = new CaseFacts("");
        facts.put(PersonFact.BIRTH_DATE, CaseFacts::day)
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
            facts.put(key, CaseFacts::yes);
        }
        for (AssetKind kind : AssetKind.values()) {
            facts.put(PersonFact.property(kind), CaseFacts::amount);
        }
        return facts;
    }

    private static CaseFacts obligors() {
        CaseFacts facts = new CaseFacts("义务人：");
        facts.put(ObligorFact.BIRTH_DATE, CaseFacts::day)
                .put(ObligorFact.YEARLY_INCOME, CaseFacts::amount)
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
            facts.put(key, CaseFacts::yes);
        }
        return facts;
    }

    Facts read(JsonNode node) {
        Facts facts = Facts.none();
        for (String name : node.propertyNames()) {
            facts = Objects.requireNonNull(byName.get(name), name).add(facts, node.path(name));
        }
        return facts;
    }

    /** The members that a case may have, each with the code of the fact. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        byName.forEach((name, entry) -> names.put(name, entry.key().code()));
        return names;
    }

    static Map<String, String> obligorNames() {
        return obligors().names();
    }

    private <T> CaseFacts put(FactKey<T> key, Function<JsonNode, T> value) {
        byName.put(Wording.CHINESE.of(key.code()).substring(prefix.length()), new Entry<>(key, value));
        return this;
    }

    private record Entry<T>(FactKey<T> key, Function<JsonNode, T> value) {

        Facts add(Facts facts, JsonNode node) {
            if (node.has("有争议")) {
                List<Fact.Known<T>> claims = new ArrayList<>();
                node.path("有争议").forEach(claim -> claims.add(new Fact.Known<>(value.apply(claim), TOLD)));
                return facts.with(key, new Fact.Disputed<>(claims));
            }
            return facts.with(key, value.apply(node), TOLD);
        }
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.stringValue());
    }

    private static BigDecimal amount(JsonNode node) {
        return new BigDecimal(node.stringValue());
    }

    private static Boolean yes(JsonNode node) {
        if (!List.of("是", "否").contains(node.stringValue())) {
            throw new IllegalArgumentException(node.stringValue());
        }
        return node.stringValue().equals("是");
    }

    private static Disability disability(JsonNode node) {
        return new Disability(
                named(DisabilityKind.class).apply(node.path("类别")),
                node.path("等级").intValue());
    }

    private static Income income(JsonNode node) {
        return new Income(node.path("月数").intValue(), list(CaseFacts::item).apply(node.path("项目")));
    }

    private static Income.Item item(JsonNode node) {
        return new Income.Item(named(IncomeKind.class).apply(node.path("类别")), amount(node.path("金额")));
    }

    private static Obligor obligor(JsonNode node) {
        return new Obligor(
                named(Relation.class).apply(node.path("关系")), obligors().read(node.path("事实")));
    }

    private static <T> Function<JsonNode, List<T>> list(Function<JsonNode, T> item) {
        return node -> {
            List<T> list = new ArrayList<>();
            node.forEach(one -> list.add(item.apply(one)));
            return list;
        };
    }

    private static <E extends Enum<E>> Function<JsonNode, E> named(Class<E> names) {
        return node -> Arrays.stream(names.getEnumConstants())
                .filter(name -> Wording.CHINESE.of(name).equals(node.stringValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node.stringValue()));
    }
}
