package org.zhaoliao.json;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.reason.InputError;
import tools.jackson.databind.JsonNode;

/**
 * The members of one JSON object, taken out by name. What is missing, unknown or of another kind becomes a fault, and reading goes on with an empty value.
 * {@code null} is the same as a missing member.
 */
final class Members {

    private final JsonNode node;
    private final String path;
    private final Faults faults;

    private Members(JsonNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /** The members of a whole document. */
    static Members of(JsonNode document, Faults faults) {
        return new Members(document, "", faults).checked();
    }

    /** Refuses every other member, so that a misspelt one is not lost. */
    void only(String... known) {
        Set<String> names = Set.of(known);
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add(InputError.of(at(name), "json.unknown", name, String.join(", ", known))));
    }

    /** A text that must be there; it may be empty. */
    String text(String name) {
        return required(name, "text", JsonNode::isString)
                .map(JsonNode::stringValue)
                .orElse("");
    }

    /** A text that may be missing. */
    String textOr(String name, String missing) {
        return isMissing(name) ? missing : text(name);
    }

    /** An object that may be missing; it then has no members. */
    Members object(String name) {
        Members object = new Members(node.path(name), at(name), faults);
        return isMissing(name) ? object : object.checked();
    }

    /** The objects of a list that must be there, each looked at when its turn comes. */
    Stream<Members> objects(String name) {
        JsonNode list = required(name, "list", JsonNode::isArray).orElse(node.path(name));
        return IntStream.range(0, list.isArray() ? list.size() : 0)
                .mapToObj(i -> new Members(list.get(i), at(name) + "[" + i + "]", faults).checked());
    }

    private Optional<JsonNode> required(String name, String kind, Predicate<JsonNode> fits) {
        JsonNode member = node.path(name);
        if (isMissing(name)) {
            faults.add(InputError.of(at(name), "json.missing", ""));
        } else if (!fits.test(member)) {
            faults.add(ofKind(at(name), member, kind));
        }
        return Optional.of(member).filter(fits);
    }

    private Members checked() {
        if (!node.isObject()) {
            faults.add(ofKind(path, node, "object"));
        }
        return this;
    }

    private boolean isMissing(String name) {
        JsonNode member = node.path(name);
        return member.isMissingNode() || member.isNull();
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static InputError ofKind(String path, JsonNode found, String kind) {
        return InputError.of(path, "json.kind", found.toString(), "@json.kind." + kind);
    }
}
