package org.zhaoliao.support;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;

/** Tells what a recipient is entitled to, 社会救助暂行办法 art. 14–19, 33, 37; 社会救助法 art. 17. */
public final class Entitlements {

    private Entitlements() {}

    /**
     * The entitlement under the policy in force.
     *
     * @throws MissingPolicyException when the locality's standards are not in the policy book: there are no national ones
     */
    public static Entitlement of(RegisterType register, SupportForm form, CareLevel level, Policy policy) {
        List<EntitlementItem> items = new ArrayList<>();
        items.add(EntitlementItem.monthly(
                EntitlementKind.BASIC_LIVING, policy.cited(SupportPolicy.basicLiving(register, form))));
        items.add(EntitlementItem.monthly(
                EntitlementKind.CARE_FEE, policy.cited(SupportPolicy.careFee(register, form, level))));
        for (EntitlementKind kind : SupportPolicy.AS_NEEDED) {
            PolicyValue<List<SupportForm>> forms = policy.cited(SupportPolicy.forms(kind));
            if (forms.value().contains(form)) {
                items.add(EntitlementItem.asNeeded(kind, forms));
            }
        }
        return new Entitlement(items);
    }
}
