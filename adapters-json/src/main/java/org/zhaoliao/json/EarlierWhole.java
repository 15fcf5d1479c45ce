package org.zhaoliao.json;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** The earlier version of facts and of decisions, which did not say what it showed of a person, and always showed all of it. */
final class EarlierWhole {

    static final List<UnaryOperator<ObjectNode>> UPCASTERS = List.of(EarlierWhole::saysThatItIsWhole);

    private EarlierWhole() {}

    private static ObjectNode saysThatItIsWhole(ObjectNode first) {
        return first.has(Traits.DISCLOSURE) ? first : first.put(Traits.DISCLOSURE, Disclosure.EXCHANGE.name());
    }
}
