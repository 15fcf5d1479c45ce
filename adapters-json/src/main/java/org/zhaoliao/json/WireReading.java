package org.zhaoliao.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.InputError;
import tools.jackson.databind.JsonNode;

/**
 * Reads a tree into wire records, to the last fault. What is wrong at one place does not keep the others from being looked at; a record is asked what it stands
 * for only when every component fits. {@code null} is the same as a missing member.
 *
 * @param faults what was found wrong
 * @param unknown what becomes of members that are not known
 * @param shown what an error shows of a text
 */
record WireReading(Faults faults, UnknownMembers unknown, UnaryOperator<String> shown) {

    /** A record, a list, a map or a plain value, whole or with something wrong below it. */
    WireValue read(JsonNode node, WireType type, Place place) {
        Class<?> raw = type.raw();
        if (raw.isRecord()) {
            return node.isObject() ? object(node, type, place) : otherKind(node, place, "object");
        }
        if (List.class.equals(raw)) {
            return node.isArray() ? list(node, type.item(), place) : otherKind(node, place, "list");
        }
        if (Map.class.equals(raw)) {
            return node.isObject() ? map(node, type, place) : otherKind(node, place, "object");
        }
        return plain(node, type, place);
    }

    private WireValue object(JsonNode node, WireType type, Place place) {
        List<WireType.Member> members = type.members();
        boolean whole = known(node, type.memberNames(), place);
        List<@Nullable Object> components = new ArrayList<>(members.size());
        for (WireType.Member member : members) {
            WireValue component = component(node, member, type, place.member(member.name()));
            components.add(component.found());
            whole &= component.isWhole();
        }
        if (!whole) {
            return WireValue.NONE;
        }
        Record wire = type.instance(components);
        boolean fits = faults.attempt(place, () -> Objects.requireNonNull(((Wire<?>) wire).meaning()));
        return fits ? WireValue.whole(wire) : WireValue.NONE;
    }

    private WireValue component(JsonNode object, WireType.Member member, WireType owner, Place place) {
        JsonNode node = object.path(member.name());
        if (node.isMissingNode() || node.isNull()) {
            if (member.isOptional()) {
                return WireValue.MISSING;
            }
            faults.add(InputError.of(place.text(), "json.missing", ""));
            return WireValue.NONE;
        }
        WireReading below = !member.personal().isEmpty() ? new WireReading(faults, unknown, Shown::stars) : this;
        WireValue value = below.read(node, member.type(), place);
        Object found = value.found();
        return found == null || below.check(found, member, owner, place) ? value : WireValue.NONE;
    }

    /** Whether nothing is wrong with it. */
    private boolean check(Object found, WireType.Member member, WireType owner, Place place) {
        List<InputError> errors = new ArrayList<>(Constraints.errors(owner.raw(), member, found, shown));
        for (PersonalKind kind : member.personal()) {
            errors.addAll(kind.errors(found));
        }
        errors.forEach(error -> faults.add(error.under(place.text())));
        return errors.isEmpty();
    }

    /** Whether every member is known, or kept. */
    private boolean known(JsonNode node, Set<String> names, Place place) {
        boolean all = true;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            boolean known = names.contains(key) || (place.isDocument() && key.equals(Format.MEMBER));
            if (!known && !unknown.takes(place, member)) {
                String allowed = String.join(", ", names);
                faults.add(InputError.of(
                        place.member(key, shown).text(),
                        "json.unknown",
                        shown.apply(key),
                        place.isDocument() ? Format.MEMBER + ", " + allowed : allowed));
                all = false;
            }
        }
        return all;
    }

    private WireValue list(JsonNode node, WireType item, Place place) {
        List<@Nullable Object> items = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < node.size(); i++) {
            WireValue value = read(node.get(i), item, place.item(i));
            items.add(value.found());
            whole &= value.isWhole();
        }
        return new WireValue(items, whole);
    }

    /** The names are texts or names of constants. */
    private WireValue map(JsonNode node, WireType type, Place place) {
        Map<Object, Object> items = new TreeMap<>();
        boolean whole = true;
        for (Map.Entry<String, JsonNode> one : node.properties()) {
            Place below = place.member(one.getKey(), shown);
            WireValue name = text(one.getKey(), type.names(), below);
            WireValue value = read(one.getValue(), type.item(), below);
            whole &= name.isWhole() && value.isWhole();
            if (name.found() != null && value.found() != null) {
                items.put(name.found(), value.found());
            }
        }
        return new WireValue(items, whole);
    }

    private WireValue plain(JsonNode node, WireType type, Place place) {
        Class<?> raw = type.raw();
        if (raw.equals(Boolean.class)) {
            return node.isBoolean() ? WireValue.whole(node.booleanValue()) : otherKind(node, place, "flag");
        }
        if (raw.equals(Integer.class)) {
            return node.isInt() ? WireValue.whole(node.intValue()) : otherKind(node, place, "count");
        }
        if (raw.equals(Long.class)) {
            return node.isInt() || node.isLong() ? WireValue.whole(node.longValue()) : otherKind(node, place, "count");
        }
        return node.isString() ? text(node.stringValue(), type, place) : otherKind(node, place, "text");
    }

    private WireValue text(String text, WireType type, Place place) {
        if (type.raw().equals(String.class)) {
            return WireValue.whole(text);
        }
        return type.raw().isEnum() ? name(text, type, place) : scalar(text, Scalar.of(type.raw()), place);
    }

    private WireValue scalar(String text, Scalar form, Place place) {
        Optional<Object> value = form.parsed(text);
        if (value.isEmpty()) {
            faults.add(InputError.of(place.text(), form.code(), shown.apply(text)));
        }
        return value.map(WireValue::whole).orElse(WireValue.NONE);
    }

    private WireValue name(String text, WireType type, Place place) {
        for (Enum<?> constant : type.constants()) {
            if (constant.name().equals(text)) {
                return WireValue.whole(constant);
            }
        }
        faults.add(InputError.of(place.text(), "json.choice", shown.apply(text), type.constants()));
        return WireValue.NONE;
    }

    private WireValue otherKind(JsonNode node, Place place, String kind) {
        if (Flaws.isLong(node)) {
            return WireValue.NONE; // told already, and too long to be shown
        }
        String found = shown.apply(node.isContainer() ? (node.isArray() ? "[]" : "{}") : node.asString());
        faults.add(InputError.of(place.text(), "json.value-kind", found, "@json.kind." + kind));
        return WireValue.NONE;
    }
}
