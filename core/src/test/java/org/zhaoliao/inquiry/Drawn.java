package org.zhaoliao.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;

/** Persons drawn at random, and values to try for each fact: plain ones, known to nobody but the tests. */
final class Drawn {

    private static final List<FactKey<?>> FIXED = List.of(
            PersonFact.BIRTH_DATE,
            PersonFact.OBLIGORS,
            ObligorFact.BIRTH_DATE,
            ObligorFact.RAISED_BY_PERSON,
            ObligorFact.STEP_UPBRINGING,
            ObligorFact.NEARER_GONE);

    private static final List<FactKey<LocalDate>> BIRTHS = List.of(PersonFact.BIRTH_DATE, ObligorFact.BIRTH_DATE);

    private static final List<FactKey<List<Disability>>> DISABILITIES =
            List.of(PersonFact.DISABILITIES, ObligorFact.DISABILITIES);

    private static final List<FactKey<BigDecimal>> PROPERTY =
            List.of(PersonFact.property(AssetKind.DEPOSITS), PersonFact.property(AssetKind.VEHICLES));

    private static final List<FactKey<Boolean>> QUESTIONS = List.of(
            PersonFact.FOUND_UNFIT,
            PersonFact.CHILD_PROGRAMME_MET,
            PersonFact.CHILD_PROGRAMME_CHOSEN,
            PersonFact.LAND_OR_SHARE,
            PersonFact.RESETTLED_IN_TOWN,
            ObligorFact.EXTREMELY_POOR,
            ObligorFact.ALLOWANCE,
            ObligorFact.PROPERTY_WITHIN,
            ObligorFact.NEARER_GONE,
            ObligorFact.AFFORDS,
            ObligorFact.RAISED_BY_PERSON,
            ObligorFact.STEP_UPBRINGING);

    private Drawn() {}

    /** A person with at most two obligors, of whom a share of the facts is forgotten. */
    static Facts of(long seed, long forget, double share) {
        Random draw = new Random(seed);
        Random hide = new Random(forget);
        Relation[] relations = {
            Relation.CHILD, Relation.SPOUSE, Relation.SIBLING, Relation.GRANDCHILD, Relation.STEP_CHILD
        };
        List<Obligor> obligors = new ArrayList<>();
        for (int i = draw.nextInt(3); i > 0; i--) {
            Relation relation = relations[draw.nextInt(relations.length)];
            obligors.add(new Obligor(relation, hidden(varied(Sample.kin(), draw, 1), hide, share)));
        }
        Facts person = hidden(varied(Sample.person(), draw, 0), hide, share);
        return person.keys().contains(PersonFact.OBLIGORS)
                ? Sample.with(person, PersonFact.OBLIGORS, obligors)
                : person;
    }

    /** Whether some values of these facts make the verdict. */
    static boolean reaches(Facts facts, List<FactRef> changed, LocalDate day, Verdict verdict) {
        if (changed.isEmpty()) {
            return Sample.decide(facts, day).verdict() == verdict;
        }
        FactRef first = changed.get(0);
        return tried(facts, first)
                .anyMatch(supposed -> reaches(supposed, changed.subList(1, changed.size()), day, verdict));
    }

    static boolean canChange(Facts facts, FactRef fact) {
        return FIXED.stream().noneMatch(key -> key.code().equals(fact.code()))
                || of(facts, fact.person()).keys().stream()
                        .noneMatch(key -> key.code().equals(fact.code()));
    }

    static List<List<FactRef>> upToTwoOf(List<FactRef> facts) {
        List<List<FactRef>> few = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            few.add(List.of(facts.get(i)));
            for (int j = i + 1; j < facts.size(); j++) {
                few.add(List.of(facts.get(i), facts.get(j)));
            }
        }
        return few;
    }

    private static Facts varied(Facts facts, Random draw, int person) {
        Facts varied = facts;
        for (FactKey<?> key : List.copyOf(facts.keys())) {
            List<Facts> others = values(varied, key.code(), person).toList();
            if (draw.nextInt(3) == 0 && !others.isEmpty() && !key.equals(PersonFact.OBLIGORS)) {
                varied = others.get(draw.nextInt(others.size()));
            }
        }
        return varied;
    }

    private static Facts hidden(Facts facts, Random hide, double share) {
        Facts left = facts;
        for (FactKey<?> key : List.copyOf(facts.keys())) {
            left = hide.nextDouble() < share ? Sample.without(left, key) : left;
        }
        return left;
    }

    private static Facts of(Facts facts, int person) {
        return person == 0
                ? facts
                : facts.get(PersonFact.OBLIGORS)
                        .value()
                        .orElseThrow()
                        .get(person - 1)
                        .facts();
    }

    private static Stream<Facts> tried(Facts facts, FactRef fact) {
        if (fact.person() == 0) {
            return values(facts, fact.code(), 0);
        }
        List<Obligor> obligors = facts.get(PersonFact.OBLIGORS).value().orElseThrow();
        Obligor obligor = obligors.get(fact.person() - 1);
        return values(obligor.facts(), fact.code(), fact.person()).map(changed -> {
            List<Obligor> others = new ArrayList<>(obligors);
            others.set(fact.person() - 1, new Obligor(obligor.relation(), changed));
            return Sample.with(facts, PersonFact.OBLIGORS, others);
        });
    }

    private static Stream<Facts> values(Facts facts, String code, int person) {
        return Stream.of(
                        each(facts, code, BIRTHS, births(person)),
                        each(facts, code, DISABILITIES, disabilities()),
                        each(facts, code, PROPERTY, List.of(BigDecimal.ZERO, new BigDecimal("12000"))),
                        each(facts, code, QUESTIONS, List.of(true, false)),
                        each(facts, code, List.of(PersonFact.SCHOOLING), Arrays.asList(Schooling.values())),
                        each(facts, code, List.of(PersonFact.REGISTER), Arrays.asList(RegisterType.values())),
                        each(facts, code, List.of(PersonFact.INCOME), incomes()),
                        each(facts, code, List.of(PersonFact.OBLIGORS), obligors()),
                        each(
                                facts,
                                code,
                                List.of(ObligorFact.YEARLY_INCOME),
                                List.of(BigDecimal.TEN, new BigDecimal("54321"))),
                        each(facts, code, List.of(ObligorFact.HINDRANCE), Arrays.asList(Hindrance.values())))
                .flatMap(each -> each);
    }

    private static <T> Stream<Facts> each(Facts facts, String code, List<FactKey<T>> keys, List<T> values) {
        return keys.stream()
                .filter(key -> key.code().equals(code))
                .flatMap(key -> values.stream().map(value -> Sample.with(facts, key, value)));
    }

    /** An obligor may be older or younger than a person of the same age. */
    private static List<LocalDate> births(int person) {
        List<LocalDate> births = new ArrayList<>();
        for (int age : new int[] {5, 17, 35, 62, 70, 75}) {
            births.add(Sample.DAY.minusYears(age).minusDays(40));
            if (person > 0) {
                births.add(Sample.DAY.minusYears(age).minusDays(90));
            }
        }
        return births;
    }

    private static List<List<Disability>> disabilities() {
        return List.of(
                List.of(),
                List.of(new Disability(DisabilityKind.SPEECH, 4)),
                List.of(new Disability(DisabilityKind.SPEECH, 1)),
                List.of(new Disability(DisabilityKind.LIMB, 1)),
                List.of(new Disability(DisabilityKind.INTELLECTUAL, 3)));
    }

    private static List<Income> incomes() {
        return List.of(Sample.wages("3000"), Sample.wages("7100"), Sample.wages("90000"));
    }

    private static List<List<Obligor>> obligors() {
        return List.of(List.of(), List.of(new Obligor(Relation.SPOUSE, Sample.kin())));
    }
}
