package org.zhaoliao.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.rule.Fact;

/**
 * What is known of a person for whom the conditions are examined (认定所需事实).
 *
 * @param register whose standards apply, 民发〔2021〕43号 art. 19
 * @param birthDate date of birth
 * @param disabilities certified disabilities, the components of a multiple one
 * @param income income of the last twelve months, also what is not counted
 * @param propertyWithinRule whether property is within the local rule for extremely-poor persons, art. 7
 * @param obligors everybody who may owe support; an empty list says that there is nobody
 * @param choosesChildProgramme whether a minor also meets the rules for orphans or de-facto unattended children and chooses those, art. 9
 * @param provincialWorkIncapacity whether a further case of lost capacity for work set by the province holds, art. 5(4)
 */
public record EligibilityFacts(
        Fact<RegisterType> register,
        Fact<LocalDate> birthDate,
        Fact<List<Disability>> disabilities,
        Fact<List<IncomeItem>> income,
        Fact<Boolean> propertyWithinRule,
        Fact<List<Obligor>> obligors,
        Fact<Boolean> choosesChildProgramme,
        Fact<Boolean> provincialWorkIncapacity) {

    public EligibilityFacts {
        disabilities = disabilities.map(List::copyOf);
        income = income.map(List::copyOf);
        obligors = obligors.map(List::copyOf);
    }

    /** A person of whom nothing is known. */
    public static EligibilityFacts unknown() {
        return new EligibilityFacts(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "EligibilityFacts[**]";
    }
}
