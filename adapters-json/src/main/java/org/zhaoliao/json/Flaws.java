package org.zhaoliao.json;

import java.util.Map;
import org.zhaoliao.reason.InputError;
import tools.jackson.databind.JsonNode;

/**
 * What a document may hold in no member, not even in one that nobody would look at, for it is kept and written again: numbers that would be long texts in disguise, and
 * texts and names that would not be the same when they are written.
 */
final class Flaws {

    /** Numbers with a larger exponent would be long texts in disguise. */
    static final int LARGEST_SCALE = 100;

    private final Faults faults;

    private Flaws(Faults faults) {
        this.faults = faults;
    }

    /** Tells all of them. */
    static void tell(JsonNode tree, Faults faults) {
        if (isFlawed(tree)) {
            new Flaws(faults).look(tree, Place.DOCUMENT);
        }
    }

    static boolean isLong(JsonNode node) {
        return node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > LARGEST_SCALE;
    }

    private static boolean isFlawed(JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (!Texts.isWritten(member.getKey()) || isFlawed(member.getValue())) {
                    return true;
                }
            }
            return false;
        }
        for (JsonNode item : node) {
            if (isFlawed(item)) {
                return true;
            }
        }
        return node.isString() ? !Texts.isWritten(node.stringValue()) : isLong(node);
    }

    private void look(JsonNode node, Place place) {
        if (isLong(node)) {
            faults.add(InputError.of(place.text(), "json.number", "", LARGEST_SCALE));
        }
        if (node.isString() && !Texts.isWritten(node.stringValue())) {
            faults.add(InputError.of(place.text(), "json.characters", ""));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            look(node.get(i), place.item(i));
        }
        node.properties().forEach(member -> {
            Place below = place.member(member.getKey(), Shown::of);
            if (!Texts.isWritten(member.getKey())) {
                faults.add(InputError.of(below.text(), "json.characters", ""));
            }
            look(member.getValue(), below);
        });
    }
}
