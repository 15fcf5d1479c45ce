package org.zhaoliao.json;

import java.util.List;
import java.util.Map;
import org.zhaoliao.reason.InputError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes wire records as a tree. What a reader would refuse is not written either: it is a fault here.
 *
 * @param faults what was found wrong
 */
record WireWriting(Faults faults) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode object(Record wire, WireType type, Place place) {
        ObjectNode node = NODES.objectNode();
        for (WireType.Member member : type.members()) {
            Object value = member.of(wire);
            if (value != null) {
                Place below = place.member(member.name());
                Constraints.errors(type.raw(), member, value, Shown::stars)
                        .forEach(error -> faults.add(error.under(below.text())));
                node.set(member.name(), node(value, member.type(), below));
            }
        }
        return node;
    }

    private JsonNode node(Object value, WireType type, Place place) {
        if (value instanceof Record wire) {
            return object(wire, type, place);
        }
        if (value instanceof List<?> items) {
            ArrayNode list = NODES.arrayNode();
            for (int i = 0; i < items.size(); i++) {
                list.add(node(items.get(i), type.item(), place.item(i)));
            }
            return list;
        }
        if (value instanceof Map<?, ?> items) {
            ObjectNode map = NODES.objectNode();
            items.forEach(
                    (name, one) -> map.set(name.toString(), node(one, type.item(), place.member(name.toString()))));
            return map;
        }
        return plain(value, place);
    }

    private JsonNode plain(Object value, Place place) {
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer count) {
            return NODES.numberNode(count.intValue());
        }
        if (value instanceof Long count) {
            return NODES.numberNode(count.longValue());
        }
        return NODES.stringNode(text(value, place));
    }

    private String text(Object value, Place place) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof String text) {
            if (!Texts.isWritten(text)) {
                faults.add(InputError.of(place.text(), "json.characters", ""));
            }
            return text;
        }
        Scalar form = Scalar.of(value.getClass());
        String text = form.written().apply(value);
        if (!form.fits(text)) {
            faults.add(InputError.of(place.text(), form.code(), Shown.stars(text)));
        }
        return text;
    }
}
