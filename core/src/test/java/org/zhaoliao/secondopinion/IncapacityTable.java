package org.zhaoliao.secondopinion;

import static org.zhaoliao.secondopinion.Answer.allOf;
import static org.zhaoliao.secondopinion.Answer.anyOf;

import java.math.BigDecimal;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;

/** No capacity to perform (无履行义务能力), 民发〔2021〕43号 art. 8 and 民发〔2016〕178号 art. 8. */
final class IncapacityTable {

    private IncapacityTable() {}

    static Answer incapable2021(Asked kin) {
        return anyOf(
                kin.says(ObligorFact.EXTREMELY_POOR),
                allOf(kin.aged(60), kin.says(ObligorFact.ALLOWANCE)),
                allOf(kin.aged(70), lowIncome(kin), propertyWithin(kin)),
                allOf(
                        kin.disabled(ObligorFact.DISABILITIES, one -> severe(one) || mentalOfGradeThree(one)),
                        lowIncome(kin),
                        propertyWithin(kin)),
                allOf(hindered(kin), propertyWithin(kin)));
    }

    static Answer incapable2016(Asked kin) {
        return anyOf(
                kin.says(ObligorFact.EXTREMELY_POOR),
                allOf(
                        kin.says(ObligorFact.ALLOWANCE),
                        anyOf(kin.aged(60), kin.disabled(ObligorFact.DISABILITIES, IncapacityTable::severe)),
                        propertyWithin(kin)),
                allOf(hindered(kin), propertyWithin(kin)));
    }

    /** 重度残疾: grade 1 or 2 of any kind. */
    private static boolean severe(Disability one) {
        return one.grade() <= 2;
    }

    private static boolean mentalOfGradeThree(Disability one) {
        return one.grade() == 3 && (one.kind() == DisabilityKind.INTELLECTUAL || one.kind() == DisabilityKind.MENTAL);
    }

    private static Answer lowIncome(Asked kin) {
        return kin.is(ObligorFact.YEARLY_INCOME, yuan -> yuan.compareTo(new BigDecimal("20000")) < 0);
    }

    private static Answer propertyWithin(Asked kin) {
        return kin.says(ObligorFact.PROPERTY_WITHIN);
    }

    private static Answer hindered(Asked kin) {
        return kin.is(ObligorFact.HINDRANCE, hindrance -> hindrance != Hindrance.NONE);
    }
}
