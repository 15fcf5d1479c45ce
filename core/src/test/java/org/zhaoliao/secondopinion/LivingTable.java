package org.zhaoliao.secondopinion;

import static org.zhaoliao.secondopinion.Answer.NO;
import static org.zhaoliao.secondopinion.Answer.OPEN;
import static org.zhaoliao.secondopinion.Answer.YES;
import static org.zhaoliao.secondopinion.Answer.allOf;
import static org.zhaoliao.secondopinion.Answer.anyOf;
import static org.zhaoliao.secondopinion.Answer.not;

import java.math.BigDecimal;
import java.util.Set;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.RegisterType;

/** No source of living (无生活来源), 民发〔2021〕43号 arts. 6, 7 and 19, with the amounts of {@link Locality}. */
final class LivingTable {

    private static final BigDecimal RURAL_YEAR = new BigDecimal("6600"); // 550 a month
    private static final BigDecimal URBAN_YEAR = new BigDecimal("7800"); // 650 a month

    private LivingTable() {}

    /**
     * Income below the standard and property within the rule.
     *
     * @param notCounted the kinds of income that the law of the day leaves out
     */
    static Answer noSourceOfLiving(Asked person, Set<IncomeKind> notCounted) {
        return allOf(
                incomeBelowStandard(person, notCounted),
                person.is(
                        PersonFact.property(AssetKind.DEPOSITS), yuan -> yuan.compareTo(new BigDecimal("10000")) <= 0),
                person.is(PersonFact.property(AssetKind.VEHICLES), pieces -> pieces.signum() == 0));
    }

    /** Art. 19: resettled in a town, urban; otherwise rural with land or a share, or by the register. */
    static Answer rural(Asked person) {
        return allOf(
                not(person.says(PersonFact.RESETTLED_IN_TOWN)),
                anyOf(
                        person.says(PersonFact.LAND_OR_SHARE),
                        person.is(PersonFact.REGISTER, register -> register == RegisterType.RURAL)));
    }

    private static Answer incomeBelowStandard(Asked person, Set<IncomeKind> notCounted) {
        return person.facts()
                .get(PersonFact.INCOME)
                .value()
                .filter(income -> income.months() == 12)
                .map(income -> below(income, notCounted, rural(person)))
                .orElse(OPEN);
    }

    /** The law leaves both subsidies open, and the standard may be: it is settled when the best and the worst case agree. */
    private static Answer below(Income income, Set<IncomeKind> notCounted, Answer rural) {
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal least = BigDecimal.ZERO;
        for (Income.Item item : income.items()) {
            boolean subsidy = item.kind() == IncomeKind.FARM_SUBSIDY || item.kind() == IncomeKind.DISABILITY_SUBSIDY;
            boolean counts = !notCounted.contains(item.kind());
            most = counts ? most.add(item.yuan()) : most;
            least = counts && !subsidy ? least.add(item.yuan()) : least;
        }
        BigDecimal lowest = rural == NO ? URBAN_YEAR : RURAL_YEAR;
        BigDecimal highest = rural == YES ? RURAL_YEAR : URBAN_YEAR;
        return most.compareTo(lowest) < 0 ? YES : least.compareTo(highest) >= 0 ? NO : OPEN;
    }
}
