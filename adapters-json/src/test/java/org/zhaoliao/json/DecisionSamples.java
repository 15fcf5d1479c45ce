package org.zhaoliao.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** Decisions on persons drawn from a seed: every fact known, unknown or disputed, up to three obligors. */
final class DecisionSamples {

    static final LocalDate DAY = LocalDate.of(2026, 7, 2);

    /** Invented for tests: no county has these amounts. */
    static final Policy POLICY = NationalPolicy.book()
            .with(
                    "test-2026",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,141121,2024-01-01,,550,𠮷县虚构文件,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,141121,2024-01-01,,650,𠮷县虚构文件,1,LOCAL_RULE",
                            "eligibility.disposable-income,141121,2024-01-01,,20000,𠮷县虚构文件,2,LOCAL_RULE",
                            "eligibility.property-kinds,141121,2024-01-01,,DEPOSITS VEHICLES,𠮷县虚构文件,3,LOCAL_RULE",
                            "eligibility.property-limit.deposits,141121,2024-01-01,,10000,𠮷县虚构文件,3,LOCAL_RULE",
                            "eligibility.property-limit.vehicles,141121,2024-01-01,,0,𠮷县虚构文件,3,LOCAL_RULE")))
            .at(DivisionCode.of("141121100212"), DAY);

    private final Random draw;

    private DecisionSamples(long seed) {
        draw = new Random(seed);
    }

    static EligibilityDecision decision(long seed) {
        return Eligibility.under(POLICY).decide(facts(seed));
    }

    static Facts facts(long seed) {
        return new DecisionSamples(seed).person();
    }

    private Facts person() {
        Facts facts = with(Facts.none(), PersonFact.BIRTH_DATE, List.of(day(), day()));
        facts = with(facts, PersonFact.DISABILITIES, List.of(disabilities(), List.of()));
        facts = with(facts, PersonFact.SCHOOLING, List.of(Schooling.values()));
        facts = with(facts, PersonFact.INCOME, List.of(income(), Income.none(12)));
        for (AssetKind kind : AssetKind.values()) {
            facts = with(facts, PersonFact.property(kind), List.of(yuan(20_000), BigDecimal.ZERO));
        }
        facts = with(facts, PersonFact.OBLIGORS, List.of(obligors(), List.of()));
        facts = with(facts, PersonFact.REGISTER, List.of(RegisterType.values()));
        for (FactKey<Boolean> key : List.of(
                PersonFact.FOUND_UNFIT,
                PersonFact.PROVINCIAL_UNFIT,
                PersonFact.LEGACY_SUPPORT,
                PersonFact.CHILD_PROGRAMME_MET,
                PersonFact.CHILD_PROGRAMME_CHOSEN,
                PersonFact.LAND_OR_SHARE,
                PersonFact.RESETTLED_IN_TOWN)) {
            facts = with(facts, key, List.of(true, false));
        }
        return facts;
    }

    private List<Obligor> obligors() {
        List<Obligor> obligors = new ArrayList<>();
        for (int i = draw.nextInt(4); i > 0; i--) {
            obligors.add(new Obligor(pick(List.of(Relation.values())), obligor()));
        }
        return obligors;
    }

    private Facts obligor() {
        Facts facts = with(Facts.none(), ObligorFact.BIRTH_DATE, List.of(day(), day()));
        facts = with(facts, ObligorFact.YEARLY_INCOME, List.of(yuan(40_000), BigDecimal.ZERO));
        facts = with(facts, ObligorFact.DISABILITIES, List.of(disabilities(), List.of()));
        facts = with(facts, ObligorFact.HINDRANCE, List.of(Hindrance.values()));
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
            facts = with(facts, key, List.of(true, false));
        }
        return facts;
    }

    /** Mostly known, sometimes unknown, now and then disputed. */
    private <T> Facts with(Facts facts, FactKey<T> key, List<T> values) {
        return switch (draw.nextInt(8)) {
            case 0, 1 -> facts;
            case 2 -> facts.with(key, new Fact.Disputed<>(List.of(claim(pick(values)), claim(pick(values)))));
            default -> facts.with(key, claim(pick(values)));
        };
    }

    private <T> Fact.Known<T> claim(T value) {
        return new Fact.Known<>(
                value, new FactSource(pick(List.of(FactSource.Kind.values())), DAY.minusDays(draw.nextInt(400))));
    }

    private LocalDate day() {
        return DAY.minusDays(draw.nextInt(33_000));
    }

    private List<Disability> disabilities() {
        return List.of(new Disability(pick(List.of(DisabilityKind.values())), 1 + draw.nextInt(4)));
    }

    private Income income() {
        return new Income(
                draw.nextInt(10) == 0 ? 6 : 12,
                List.of(new Income.Item(pick(List.of(IncomeKind.values())), yuan(9_000))));
    }

    private BigDecimal yuan(int below) {
        return BigDecimal.valueOf(draw.nextInt(below * 100), 2);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(draw.nextInt(choices.size()));
    }
}
