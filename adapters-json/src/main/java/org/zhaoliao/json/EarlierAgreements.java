package org.zhaoliao.json;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the earlier versions of agreement documents looked like. */
final class EarlierAgreements {

    static final List<UnaryOperator<ObjectNode>> UPCASTERS = List.of(EarlierAgreements::toSecond);

    private EarlierAgreements() {}

    /** Version 1 kept of a signature its day only; everybody signed for themselves. The fee of the terms was called {@code fee}. */
    private static ObjectNode toSecond(ObjectNode first) {
        if (first.get("signatures") instanceof ObjectNode signatures) {
            for (String party : List.copyOf(signatures.propertyNames())) {
                JsonNode day = signatures.get(party);
                signatures.set(party, BoundedJson.object().put("by", "PERSON").set("on", day));
            }
        }
        if (first.get("terms") instanceof ObjectNode terms && terms.has("fee")) {
            terms.set("monthlyFee", terms.remove("fee"));
        }
        return first;
    }
}
