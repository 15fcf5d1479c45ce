package org.zhaoliao.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** A population with limb disabilities and deposits, and rules that draw the line elsewhere. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    static final PolicyBook BEFORE = book();

    private Sample() {}

    /** Invented for tests: no county has these amounts. A row with a code of the base replaces it in the county. */
    static PolicyBook book(String... county) {
        return NationalPolicy.book()
                .with(
                        "test",
                        PolicyTable.read(Stream.concat(
                                        Stream.of(
                                                "eligibility.minimum-living-standard.rural,14,2016-10-10,,550,invented,1,LOCAL_RULE",
                                                "eligibility.minimum-living-standard.urban,14,2016-10-10,,650,invented,1,LOCAL_RULE",
                                                "eligibility.disposable-income,14,2016-10-10,,20000,invented,2,LOCAL_RULE",
                                                "eligibility.property-kinds,14,2016-10-10,,DEPOSITS,invented,3,LOCAL_RULE",
                                                "eligibility.property-limit.deposits,14,2016-10-10,,10000,invented,3,LOCAL_RULE",
                                                "eligibility.property-limit.vehicles,14,2016-10-10,,0,invented,3,LOCAL_RULE"),
                                        Arrays.stream(county)
                                                .map(row -> row.replace("=", ",141121,2021-07-01,,")
                                                        + ",invented,9,LOCAL_RULE"))
                                .toList()));
    }

    /** Aged 40, with a limb disability of a grade and so much on the bank. */
    static Facts person(int grade, int deposits) {
        Facts facts = Facts.none();
        facts = with(facts, PersonFact.BIRTH_DATE, DAY.minusYears(40));
        facts = with(facts, PersonFact.DISABILITIES, List.of(new Disability(DisabilityKind.LIMB, grade)));
        facts = with(facts, PersonFact.REGISTER, RegisterType.RURAL);
        facts = with(facts, PersonFact.RESETTLED_IN_TOWN, false);
        facts = with(facts, PersonFact.LAND_OR_SHARE, true);
        facts = with(facts, PersonFact.INCOME, Income.none(12));
        facts = with(facts, PersonFact.property(AssetKind.DEPOSITS), BigDecimal.valueOf(deposits));
        facts = with(facts, PersonFact.OBLIGORS, List.of());
        return facts;
    }

    private static <T> Facts with(Facts facts, FactKey<T> key, T value) {
        return facts.with(key, Fact.known(value, new FactSource(FactSource.Kind.DOCUMENT, DAY)));
    }

    static ImpactCase someone(String id, Facts facts) {
        return new ImpactCase(id, facts, VILLAGE);
    }

    /** A person of whom now and then the deposits are unknown, in one of three villages. */
    static List<ImpactCase> population(long seed) {
        Random draw = new Random(seed);
        List<ImpactCase> persons = new ArrayList<>();
        int size = draw.nextInt(20);
        for (int i = 0; i < size; i++) {
            Facts facts = person(1 + draw.nextInt(4), draw.nextInt(20000));
            persons.add(new ImpactCase(
                    "p" + i,
                    draw.nextInt(4) > 0 ? facts : facts.with(PersonFact.property(AssetKind.DEPOSITS), Fact.unknown()),
                    DivisionCode.of("14112110020" + draw.nextInt(3))));
        }
        return persons;
    }
}
