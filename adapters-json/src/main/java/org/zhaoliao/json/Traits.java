package org.zhaoliao.json;

import java.util.function.UnaryOperator;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.node.ObjectNode;

/** What kinds of documents differ in: whether they name persons, and whether they are about persons at all. */
enum Traits {
    /** About persons, by identifiers. */
    USUAL(Shown::of, Bounds.DEEP),
    /** Names persons, and says what it shows of them; a name may be found in the wrong place, too. */
    PERSONS(Shown::stars, Bounds.DEEP),
    /** About nobody. */
    IMPERSONAL(Shown::cut, Bounds.FLAT);

    /** Under which member a document of persons says what it shows. */
    static final String DISCLOSURE = "disclosure";

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

    /**
     * Takes out of a document what it says of its disclosure.
     *
     * @throws InvalidInputException {@code json.masked} when it names persons and does not show all of them
     */
    void check(ObjectNode document) {
        if (this == PERSONS) {
            String said = Shown.of(document.path(DISCLOSURE).stringValue(""));
            document.remove(DISCLOSURE);
            if (!said.equals(Disclosure.EXCHANGE.name())) {
                throw InvalidInputException.of(DISCLOSURE, "json.masked", said, Disclosure.EXCHANGE);
            }
        }
    }
}
