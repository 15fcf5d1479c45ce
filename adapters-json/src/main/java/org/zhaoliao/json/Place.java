package org.zhaoliao.json;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** A place in a document, known by the way to it. Most are never asked for: what they are called is put together when something is wrong there. */
final class Place {

    /** The document as a whole. */
    static final Place DOCUMENT = new Place(null, "", -1, UnaryOperator.identity());

    private final @Nullable Place around;
    private final String name;
    private final int index;
    private final UnaryOperator<String> shown;

    /** @param index the place in a list, less than 0 for a member of an object */
    private Place(@Nullable Place around, String name, int index, UnaryOperator<String> shown) {
        this.around = around;
        this.name = name;
        this.index = index;
        this.shown = shown;
    }

    Place member(String member) {
        return member(member, UnaryOperator.identity());
    }

    /** @param as what an error may show of the name */
    Place member(String member, UnaryOperator<String> as) {
        return new Place(this, member, -1, as);
    }

    Place item(int item) {
        return new Place(this, "", item, UnaryOperator.identity());
    }

    boolean isDocument() {
        return around == null;
    }

    /** As a person reads it, such as {@code entries[3].from}; empty for the document as a whole. */
    String text() {
        if (around == null) {
            return "";
        }
        if (index >= 0) {
            return around.text() + "[" + index + "]";
        }
        String before = around.text();
        return before.isEmpty() ? shown.apply(name) : before + "." + shown.apply(name);
    }

    /** As a machine finds it again. */
    JsonPointer pointer() {
        if (around == null) {
            return JsonPointer.empty();
        }
        return index >= 0
                ? around.pointer().appendIndex(index)
                : around.pointer().appendProperty(name);
    }
}
