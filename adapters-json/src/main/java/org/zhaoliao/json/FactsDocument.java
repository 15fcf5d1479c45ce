package org.zhaoliao.json;

import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Facts;

/**
 * What is known of a person and their obligors as JSON (认定事实文件), see {@link Documents#FACTS}: a member for each fact, with its value, its source and
 * the day for which the source speaks, or with the claims of sources that disagree. What has no member is unknown.
 *
 * <p>For the whole exchange it holds personal data: encrypt it where it is kept.
 */
public final class FactsDocument {

    private FactsDocument() {}

    /** The facts as indented JSON for the whole exchange; {@link #read} gives equal facts back. */
    public static String exchange(Facts facts) {
        return Documents.FACTS.write(facts, Disclosure.EXCHANGE);
    }

    /**
     * Reads a document.
     *
     * @throws InvalidInputException with every fault, each with its place, such as {@code facts.income.value.items[2].yuan}; values are never shown
     */
    public static Facts read(String json) {
        return Documents.FACTS.read(json);
    }
}
