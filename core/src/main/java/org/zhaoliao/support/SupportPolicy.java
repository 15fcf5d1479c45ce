package org.zhaoliao.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** What support reads from policy (救助供养政策参数). Amounts have no national value: provinces and cities set them, 社会救助法 art. 17. */
public final class SupportPolicy {

    /** Basic living should be at least so many times the minimum-living standard. */
    public static final Parameter<BigDecimal> BASIC_LIVING_FLOOR_RATIO =
            Parameter.decimal("support.basic-living-floor-ratio", 1, 10);

    /** What is paid for partial months. */
    public static final Parameter<PartialMonth> PARTIAL_MONTH =
            Parameter.choice("support.partial-month", PartialMonth.class);

    static final List<EntitlementKind> AS_NEEDED = List.of(
            EntitlementKind.MEDICAL,
            EntitlementKind.FUNERAL,
            EntitlementKind.HOUSING_AID,
            EntitlementKind.EDUCATION_AID);

    private SupportPolicy() {}

    /** Basic living standard (基本生活标准), yuan a month; set by the locality. */
    public static Parameter<BigDecimal> basicLiving(RegisterType register, SupportForm form) {
        return Parameter.amount("support.basic-living." + word(register) + "." + word(form));
    }

    /** Care fee (照料护理费), yuan a month; set by the locality. */
    public static Parameter<BigDecimal> careFee(RegisterType register, SupportForm form, CareLevel level) {
        return Parameter.amount("support.care-fee." + word(register) + "." + word(form) + "." + word(level));
    }

    static Parameter<List<SupportForm>> forms(EntitlementKind kind) {
        return Parameter.choices("support.forms." + word(kind), SupportForm.class);
    }

    /** Those with a national value. */
    public static List<Parameter<?>> national() {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(BASIC_LIVING_FLOOR_RATIO, PARTIAL_MONTH));
        AS_NEEDED.forEach(kind -> parameters.add(forms(kind)));
        return parameters;
    }

    /** Those that the locality has to set. */
    public static List<Parameter<?>> local() {
        List<Parameter<?>> parameters = new ArrayList<>();
        for (RegisterType register : RegisterType.values()) {
            for (SupportForm form : SupportForm.values()) {
                parameters.add(basicLiving(register, form));
                for (CareLevel level : CareLevel.values()) {
                    parameters.add(careFee(register, form, level));
                }
            }
        }
        return parameters;
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(national());
        parameters.addAll(local());
        return parameters;
    }

    /** What their values usually hold to, for a warning: care is not paid less for somebody who needs more of it. */
    public static List<Consistency> expectations() {
        List<Consistency> expectations = new ArrayList<>();
        for (RegisterType register : RegisterType.values()) {
            for (SupportForm form : SupportForm.values()) {
                Parameter<BigDecimal> half = careFee(register, form, CareLevel.PARTLY_DEPENDENT);
                expectations.add(Consistency.atMost(careFee(register, form, CareLevel.CAPABLE), half));
                expectations.add(Consistency.atMost(half, careFee(register, form, CareLevel.WHOLLY_DEPENDENT)));
            }
        }
        return expectations;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
