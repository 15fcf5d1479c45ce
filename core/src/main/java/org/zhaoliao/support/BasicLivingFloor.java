package org.zhaoliao.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;

/** Compares a basic living standard with the minimum-living standard it should exceed (基本生活标准一般不低于低保标准的1.3倍). */
public final class BasicLivingFloor {

    private BasicLivingFloor() {}

    /** A warning with the numbers when the loaded standard is below the floor; empty when it is not. */
    public static List<Reason> warnings(RegisterType register, SupportForm form, Policy policy) {
        BigDecimal standard = policy.get(SupportPolicy.basicLiving(register, form));
        BigDecimal minimum = policy.get(EligibilityPolicy.minimumLivingStandard(register));
        PolicyValue<BigDecimal> ratio = policy.cited(SupportPolicy.BASIC_LIVING_FLOOR_RATIO);
        BigDecimal floor = minimum.multiply(ratio.value());
        return standard.compareTo(floor) >= 0
                ? List.of()
                : List.of(Reason.of(
                        "support.basic-living-below-floor",
                        standard.toPlainString(),
                        floor.toPlainString(),
                        ratio.value().toPlainString(),
                        minimum.toPlainString(),
                        ratio.citation()));
    }

    /**
     * The warnings of a whole book, wherever and whenever both standards are set, with place, day, register and form before the numbers: one for each place
     * with a value of its own and each day from which its numbers hold. A place without one is warned of where it takes its values from. Ordered by
     * register, form, place and day.
     */
    public static List<Reason> warnings(PolicyBook book) {
        List<Reason> warnings = new ArrayList<>();
        for (RegisterType register : RegisterType.values()) {
            for (SupportForm form : SupportForm.values()) {
                warnings.addAll(new FloorOfBook(book, register, form).warnings());
            }
        }
        return warnings;
    }
}
