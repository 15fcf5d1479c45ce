package org.zhaoliao.json;

import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Facts;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a person and their obligors as JSON (认定事实文件), format {@code zhaoliao-facts/1}: a member for each fact, with its value, its source and
 * the day for which the source speaks, or with the claims of sources that disagree. What has no member is unknown.
 *
 * <p>It holds personal data: encrypt it where it is kept.
 */
public final class FactsDocument {

    /** The format that this version reads and writes. */
    public static final String FORMAT = "zhaoliao-facts/1";

    private FactsDocument() {}

    /** The facts as indented JSON; {@link #read} gives equal facts back. */
    public static String write(Facts facts) {
        return BoundedJson.text(ValueForm.map("format", FORMAT, "facts", FactForms.PERSON.written(facts)));
    }

    /**
     * Reads a document.
     *
     * @throws InvalidInputException with every fault, each with its place, such as {@code facts.income.value.items[2].yuan}; values are never shown
     */
    public static Facts read(String json) {
        JsonNode tree = ValueForm.object(BoundedJson.tree(json), "format", "facts");
        Format.check(tree, FORMAT);
        return ValueForm.member(tree, "facts", FactForms.PERSON.form());
    }
}
