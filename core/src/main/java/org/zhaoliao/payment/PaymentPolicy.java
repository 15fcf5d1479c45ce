package org.zhaoliao.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.support.EntitlementKind;

/** What payment reads from policy (发放政策参数). */
public final class PaymentPolicy {

    private PaymentPolicy() {}

    /** So many days an absence may last before it suspends anything. */
    public static Parameter<Integer> daysBeforeSuspension(AbsenceKind kind) {
        return Parameter.days("payment.days-before-suspension." + word(kind));
    }

    /** What an absence suspends. */
    public static Parameter<List<EntitlementKind>> suspends(AbsenceKind kind) {
        return Parameter.choices("payment.suspends." + word(kind), EntitlementKind.class);
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>();
        for (AbsenceKind kind : AbsenceKind.values()) {
            parameters.add(daysBeforeSuspension(kind));
            parameters.add(suspends(kind));
        }
        return parameters;
    }

    private static String word(AbsenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
