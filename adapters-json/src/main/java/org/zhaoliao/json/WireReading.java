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

    /** A record, or empty when something below it was wrong. */
    Optional<Object> read(JsonNode node, WireType type, Place place) {
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

    private Optional<Object> object(JsonNode node, WireType type, Place place) {
        int before = faults.count();
        List<WireType.Member> members = type.members();
        known(node, type.memberNames(), place);
        List<@Nullable Object> components = new ArrayList<>(members.size());
        boolean whole = true;
        for (WireType.Member member : members) {
            Optional<Object> component = component(node, member, type, place.member(member.name()));
            components.add(component.orElse(null));
            whole &= component.isPresent() || member.isOptional();
        }
        if (!whole || faults.count() > before) {
            return Optional.empty();
        }
        Record wire = type.instance(components);
        faults.attempt(place, () -> Objects.requireNonNull(((Wire<?>) wire).meaning()));
        return faults.count() > before ? Optional.empty() : Optional.of(wire);
    }

    private Optional<Object> component(JsonNode object, WireType.Member member, WireType owner, Place place) {
        JsonNode node = object.path(member.name());
        if (node.isMissingNode() || node.isNull()) {
            if (!member.isOptional()) {
                faults.add(InputError.of(place.text(), "json.missing", ""));
            }
            return Optional.empty();
        }
        WireReading below = !member.personal().isEmpty() ? new WireReading(faults, unknown, Shown::stars) : this;
        Optional<Object> value = below.read(node, member.type(), place);
        if (value.isPresent()) {
            below.check(value.get(), member, owner, place);
        }
        return value;
    }

    private void check(Object found, WireType.Member member, WireType owner, Place place) {
        for (InputError error : Constraints.errors(owner.raw(), member, found, shown)) {
            faults.add(error.under(place.text()));
        }
        for (PersonalKind kind : member.personal()) {
            kind.errors(found).forEach(error -> faults.add(error.under(place.text())));
        }
    }

    private void known(JsonNode node, Set<String> names, Place place) {
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
            }
        }
    }

    private Optional<Object> list(JsonNode node, WireType item, Place place) {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(read(node.get(i), item, place.item(i)).orElse(null));
        }
        return Optional.of(items);
    }

    /** The names are texts or names of constants. */
    private Optional<Object> map(JsonNode node, WireType type, Place place) {
        WireType names = type.names();
        Map<Object, Object> items = new TreeMap<>();
        node.properties().forEach(one -> {
            Place below = place.member(one.getKey(), shown);
            Optional<Object> name = text(one.getKey(), names, below);
            read(one.getValue(), type.item(), below)
                    .ifPresent(value -> name.ifPresent(known -> items.put(known, value)));
        });
        return Optional.of(items);
    }

    private Optional<Object> plain(JsonNode node, WireType type, Place place) {
        Class<?> raw = type.raw();
        if (raw.equals(Boolean.class)) {
            return node.isBoolean() ? Optional.of(node.booleanValue()) : otherKind(node, place, "flag");
        }
        if (raw.equals(Integer.class)) {
            return node.isInt() ? Optional.of(node.intValue()) : otherKind(node, place, "count");
        }
        if (raw.equals(Long.class)) {
            return node.isInt() || node.isLong() ? Optional.of(node.longValue()) : otherKind(node, place, "count");
        }
        return node.isString() ? text(node.stringValue(), type, place) : otherKind(node, place, "text");
    }

    private Optional<Object> text(String text, WireType type, Place place) {
        if (type.raw().equals(String.class)) {
            return Optional.of(text);
        }
        return type.raw().isEnum() ? name(text, type, place) : scalar(text, Scalar.of(type.raw()), place);
    }

    private Optional<Object> scalar(String text, Scalar form, Place place) {
        Optional<Object> value = form.parsed(text);
        if (value.isEmpty()) {
            faults.add(InputError.of(place.text(), form.code(), shown.apply(text)));
        }
        return value;
    }

    private Optional<Object> name(String text, WireType type, Place place) {
        for (Enum<?> constant : type.constants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        faults.add(InputError.of(place.text(), "json.choice", shown.apply(text), type.constants()));
        return Optional.empty();
    }

    private Optional<Object> otherKind(JsonNode node, Place place, String kind) {
        if (Flaws.isLong(node)) {
            return Optional.empty(); // told already, and too long to be shown
        }
        String found = shown.apply(node.isContainer() ? (node.isArray() ? "[]" : "{}") : node.asString());
        faults.add(InputError.of(place.text(), "json.value-kind", found, "@json.kind." + kind));
        return Optional.empty();
    }
}
