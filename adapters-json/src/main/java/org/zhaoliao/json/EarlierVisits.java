package org.zhaoliao.json;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the earlier versions of visit documents looked like. */
final class EarlierVisits {

    static final List<UnaryOperator<ObjectNode>> UPCASTERS = List.of(EarlierVisits::toSecond);

    private EarlierVisits() {}

    /** Version 1 had answers without a source, all of them seen at the visit itself, and no attempts in vain. */
    private static ObjectNode toSecond(ObjectNode first) {
        if (!first.has("attempts")) {
            first.putArray("attempts");
        }
        if (first.get("report") instanceof ObjectNode report) {
            JsonNode day = report.path("day");
            for (String member : List.of("checklist", "duties")) {
                if (report.get(member) instanceof ObjectNode answers) {
                    List.copyOf(answers.propertyNames())
                            .forEach(item -> answers.set(item, seen(answers.path(item), day)));
                }
            }
        }
        return first;
    }

    private static ObjectNode seen(JsonNode answer, JsonNode day) {
        ObjectNode fact = BoundedJson.object();
        fact.set("value", answer);
        fact.put("source", "HOME_VISIT");
        fact.set("asOf", day);
        return fact;
    }
}
