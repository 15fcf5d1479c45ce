package org.zhaoliao.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Members that a document has beside those that are known: refused, or kept with their places, to be written back. */
final class UnknownMembers {

    private final boolean keeps;
    private final List<Kept> kept = new ArrayList<>();

    private UnknownMembers(boolean keeps) {
        this.keeps = keeps;
    }

    static UnknownMembers refused() {
        return new UnknownMembers(false);
    }

    static UnknownMembers kept() {
        return new UnknownMembers(true);
    }

    /** Whether the member is kept; else it is a fault. */
    boolean takes(Place place, Map.Entry<String, JsonNode> member) {
        return keeps && kept.add(new Kept(place, member.getKey(), member.getValue()));
    }

    /** Puts each member back where it stood; what no longer has its place is gone with it. */
    ObjectNode addTo(ObjectNode tree) {
        for (Kept member : kept) {
            if (tree.at(member.place.pointer()) instanceof ObjectNode owner) {
                owner.set(member.name, member.value);
            }
        }
        return tree;
    }

    private record Kept(Place place, String name, JsonNode value) {}
}
