package org.zhaoliao.secondopinion;

import static org.zhaoliao.circumstances.IncomeKind.CENTRAL_BASE_PENSION;
import static org.zhaoliao.circumstances.IncomeKind.LOCAL_BASE_PENSION;
import static org.zhaoliao.circumstances.IncomeKind.OLD_AGE_ALLOWANCE;
import static org.zhaoliao.circumstances.IncomeKind.PREFERENTIAL_PENSION;
import static org.zhaoliao.circumstances.IncomeKind.SOCIAL_INSURANCE_BENEFIT;
import static org.zhaoliao.secondopinion.Answer.allOf;
import static org.zhaoliao.secondopinion.Answer.anyOf;
import static org.zhaoliao.secondopinion.Answer.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.rule.Facts;

/** Who is an extremely-poor person: 民发〔2021〕43号 arts. 4–9; until 2021-06-30 民发〔2016〕178号. The Law of 2026 changes none of the answers. */
final class SecondOpinion {

    private static final LocalDate NEW_LAW = LocalDate.of(2021, 7, 1);

    private static final Set<IncomeKind> NOT_COUNTED_2021 =
            Set.of(CENTRAL_BASE_PENSION, SOCIAL_INSURANCE_BENEFIT, PREFERENTIAL_PENSION, OLD_AGE_ALLOWANCE);

    /** The older text says "basic pension" of the residents' pension, not only the centrally set part. */
    private static final Set<IncomeKind> NOT_COUNTED_2016 = Set.of(
            CENTRAL_BASE_PENSION,
            LOCAL_BASE_PENSION,
            SOCIAL_INSURANCE_BENEFIT,
            PREFERENTIAL_PENSION,
            OLD_AGE_ALLOWANCE);

    private SecondOpinion() {}

    static Answer of(Facts facts, LocalDate day) {
        Asked person = new Asked(facts, PersonFact.BIRTH_DATE, day);
        return day.isBefore(NEW_LAW) ? of2016(person) : of2021(person);
    }

    /** The three conditions of art. 4, and art. 9: a minor who meets the children's programme and chooses it stays out. */
    private static Answer of2021(Asked person) {
        return allOf(
                WorkTable.noCapacity2021(person),
                LivingTable.noSourceOfLiving(person, NOT_COUNTED_2021),
                nobodyAble(person, IncapacityTable::incapable2021),
                not(allOf(
                        person.minor(),
                        person.says(PersonFact.CHILD_PROGRAMME_MET),
                        person.says(PersonFact.CHILD_PROGRAMME_CHOSEN))));
    }

    /** The same of the older text: the children's programme goes first without being chosen. */
    private static Answer of2016(Asked person) {
        return allOf(
                WorkTable.noCapacity2016(person),
                LivingTable.noSourceOfLiving(person, NOT_COUNTED_2016),
                nobodyAble(person, IncapacityTable::incapable2016),
                not(allOf(person.minor(), person.says(PersonFact.CHILD_PROGRAMME_MET))));
    }

    /** No obligor, or only such as have no capacity to perform. */
    private static Answer nobodyAble(Asked person, Function<Asked, Answer> incapable) {
        return person.facts()
                .get(PersonFact.OBLIGORS)
                .value()
                .map(obligors -> allOf(each(obligors, person, incapable)))
                .orElse(Answer.OPEN);
    }

    private static Answer[] each(List<Obligor> obligors, Asked person, Function<Asked, Answer> incapable) {
        return obligors.stream()
                .map(obligor -> {
                    Asked kin = new Asked(obligor.facts(), ObligorFact.BIRTH_DATE, person.day());
                    return anyOf(not(DutyTable.owes(obligor.relation(), kin, person)), incapable.apply(kin));
                })
                .toArray(Answer[]::new);
    }
}
