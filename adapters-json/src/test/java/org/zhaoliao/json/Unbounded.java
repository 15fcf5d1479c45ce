package org.zhaoliao.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds the texts and lists of a schema that can have any length. */
final class Unbounded {

    private Unbounded() {}

    static List<String> in(String schema) {
        List<String> found = new ArrayList<>();
        collect(BoundedJson.tree(schema, Bounds.DEEP), "", found);
        return found;
    }

    private static void collect(JsonNode node, String place, List<String> found) {
        String type = node.path("type").asString("");
        boolean bounded = node.has("maxLength") || node.has("pattern") || node.has("enum") || node.has("const");
        if ((type.equals("string") && !bounded) || (type.equals("array") && !node.has("maxItems"))) {
            found.add(place);
        }
        node.properties().forEach(member -> collect(member.getValue(), place + "/" + member.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place + "/" + i, found);
        }
    }
}
