package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Fact;

/**
 * Somebody who may owe the applicant support (赡养、抚养、扶养义务人), with what is known of their capacity to perform it, 民发〔2021〕43号 art. 8.
 *
 * @param relation what the obligor is to the applicant; parents and children include adoptive ones, and step relations by whom or whom they brought up
 * @param birthDate date of birth
 * @param extremelyPoor whether they are an extremely-poor person themselves
 * @param receivesAllowance whether they receive the minimum-living allowance
 * @param yearlyIncome own income of the last twelve months in yuan
 * @param propertyWithinLowIncomeRule whether their property is within the local rule for low-income families
 * @param disabilities certified disabilities, the components of a multiple one
 * @param hindrance what else keeps them from performing
 * @param provincialIncapacity whether a further case set by the province holds
 * @param duty what a duty beyond the nearest family depends on
 */
public record Obligor(
        Relation relation,
        Fact<LocalDate> birthDate,
        Fact<Boolean> extremelyPoor,
        Fact<Boolean> receivesAllowance,
        Fact<BigDecimal> yearlyIncome,
        Fact<Boolean> propertyWithinLowIncomeRule,
        Fact<List<Disability>> disabilities,
        Fact<Hindrance> hindrance,
        Fact<Boolean> provincialIncapacity,
        Duty duty) {

    public Obligor {
        disabilities = disabilities.map(List::copyOf);
    }

    /** An obligor of whom only the relation is known. */
    public static Obligor unknown(Relation relation) {
        return new Obligor(
                relation,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                new Duty(Fact.unknown(), Fact.unknown(), Fact.unknown()));
    }

    /** Says the relation only. */
    @Override
    public String toString() {
        return "Obligor[" + relation + "]";
    }

    /**
     * What the duty of grandparents, grandchildren, brothers and sisters depends on, 民法典 art. 1074, 1075.
     *
     * @param nearerGone whether those who come first (parents; for a grandchild the children) are dead or unable
     * @param affords whether they can afford it
     * @param raisedByApplicant whether the applicant, as the elder, brought them up
     */
    public record Duty(Fact<Boolean> nearerGone, Fact<Boolean> affords, Fact<Boolean> raisedByApplicant) {

        /** Says nothing of the family. */
        @Override
        public String toString() {
            return "Duty[**]";
        }
    }
}
