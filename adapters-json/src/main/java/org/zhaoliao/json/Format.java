package org.zhaoliao.json;

import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;

/** The name and version that a document says it has. */
final class Format {

    private Format() {}

    /** @throws InvalidInputException {@code json.document-format} when the document is of another format */
    static void check(JsonNode document, String expected) {
        String found = ValueForm.member(document, "format", ValueForm.TEXT);
        if (!found.equals(expected)) {
            throw InvalidInputException.of("format", "json.document-format", found, expected);
        }
    }
}
