package org.zhaoliao.json;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;

/** What kinds of documents differ in: whether they name persons, and whether they are about persons at all. */
enum Traits {
    /** About persons, by identifiers. */
    USUAL(Shown::of, Bounds.DEEP),
    /** Names persons, and says what it shows of them; a name may be found in the wrong place, too. */
    PERSONS(Shown::stars, Bounds.DEEP),
    /** About nobody. */
    IMPERSONAL(Shown::cut, Bounds.FLAT);

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final UnaryOperator<String> shown;

    private final Bounds bounds;

    Traits(UnaryOperator<String> shown, Bounds bounds) {
        this.shown = shown;
        this.bounds = bounds;
    }

    Bounds bounds() {
        return bounds;
    }

    UnaryOperator<String> shown() {
        return shown;
    }

    /** @throws InvalidInputException {@code json.masked} when the document names persons and does not show all of them */
    void check(@Nullable JsonNode disclosure) {
        if (this == PERSONS) {
            String said = disclosure == null || !disclosure.isString() ? "" : Shown.of(disclosure.stringValue());
            if (!said.equals(Disclosure.EXCHANGE.name())) {
                throw InvalidInputException.of("disclosure", "json.masked", said, Disclosure.EXCHANGE);
            }
        }
    }
}
