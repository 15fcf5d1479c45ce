package org.zhaoliao.json;

import tools.jackson.core.JsonPointer;

/**
 * A place in a document: as a person reads it, such as {@code entries[3].from}, and as a machine finds it again.
 *
 * @param text empty for the document as a whole
 * @param pointer the same as a JSON pointer
 */
record Place(String text, JsonPointer pointer) {

    /** The document as a whole. */
    static final Place DOCUMENT = new Place("", JsonPointer.empty());

    Place member(String name) {
        return member(name, name);
    }

    /** @param shown the name as an error may show it */
    Place member(String name, String shown) {
        return new Place(text.isEmpty() ? shown : text + "." + shown, pointer.appendProperty(name));
    }

    Place item(int index) {
        return new Place(text + "[" + index + "]", pointer.appendIndex(index));
    }
}
