package org.zhaoliao.json;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The name and version that a document says it has, and the way from its earlier versions to the present one.
 *
 * @param name without the version
 * @param upcasters what makes the next version of each earlier one, oldest first
 */
record Format(String name, List<UnaryOperator<ObjectNode>> upcasters) {

    /** Under which member it stands. */
    static final String MEMBER = "format";

    private static final Pattern FORM = Pattern.compile("(zhaoliao-[a-z-]{1,40})/([1-9]\\d{0,5})");

    Format {
        upcasters = List.copyOf(upcasters);
    }

    int version() {
        return upcasters.size() + 1;
    }

    String schemaName() {
        return name.substring(name.indexOf('-') + 1) + "-" + version() + ".schema.json";
    }

    /**
     * The content of a document in the present version, without its format; the tree is left as it was. What does not say its format is looked at as if it were of
     * the present version.
     *
     * @throws InvalidInputException {@code json.newer-version} when it is of a version to come, {@code json.document-format} when it is another document
     */
    ObjectNode opened(JsonNode tree, Faults faults) {
        if (!(tree instanceof ObjectNode document)) {
            throw InvalidInputException.of(
                    BoundedJson.DOCUMENT, "json.value-kind", tree.isArray() ? "[]" : "", "@json.kind.object");
        }
        int version = version(document.path(MEMBER), faults);
        ObjectNode content = version == version() ? BoundedJson.object().setAll(document) : document.deepCopy();
        content.remove(MEMBER);
        for (UnaryOperator<ObjectNode> upcaster : upcasters.subList(version - 1, upcasters.size())) {
            content = upcaster.apply(content);
        }
        return content;
    }

    private int version(JsonNode format, Faults faults) {
        String said = format.stringValue("");
        if (said.isEmpty()) {
            faults.add(InputError.of(MEMBER, "json.missing", ""));
            return version();
        }
        Matcher form = FORM.matcher(said);
        if (!form.matches() || !form.group(1).equals(name)) {
            throw InvalidInputException.of(MEMBER, "json.document-format", Shown.of(said), this);
        }
        int version = Integer.parseInt(form.group(2));
        if (version > version()) {
            throw InvalidInputException.of(MEMBER, "json.newer-version", said, this);
        }
        return version;
    }

    @Override
    public String toString() {
        return name + "/" + version();
    }
}
