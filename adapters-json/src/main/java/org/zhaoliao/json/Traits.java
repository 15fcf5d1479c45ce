package org.zhaoliao.json;

import java.util.function.UnaryOperator;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.node.ObjectNode;

/** What kinds of documents differ in: whether they name persons or tell of their circumstances, and whether they are about persons at all. */
enum Traits {
    /** About persons, by identifiers. */
    USUAL(Shown::of, Bounds.DEEP, false),
    /** About somebody's circumstances, without names, and says what it shows of them. */
    CIRCUMSTANCES(Shown::of, Bounds.DEEP, true),
    /** Names persons, and says what it shows of them; a name may be found in the wrong place, too. */
    PERSONS(Shown::stars, Bounds.DEEP, true),
    /** About nobody. */
    IMPERSONAL(Shown::cut, Bounds.FLAT, false);

    /** Under which member a document says what it shows of a person. */
    static final String DISCLOSURE = "disclosure";

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final UnaryOperator<String> shown;

    private final Bounds bounds;
    private final boolean discloses;

    Traits(UnaryOperator<String> shown, Bounds bounds, boolean discloses) {
        this.shown = shown;
        this.bounds = bounds;
        this.discloses = discloses;
    }

    /** Whether a document says what it shows of a person. */
    boolean disclose() {
        return discloses;
    }

    Bounds bounds() {
        return bounds;
    }

    UnaryOperator<String> shown() {
        return shown;
    }

    /**
     * Takes out of a document what it says of its disclosure; what says nothing, or nothing known, is looked at further, as if it showed all.
     *
     * @throws InvalidInputException {@code json.masked} when it does not show all of what it says of a person: the faults below would be of the masks
     */
    void check(ObjectNode document, Faults faults) {
        if (!discloses) {
            return;
        }
        String said = document.path(DISCLOSURE).stringValue("");
        document.remove(DISCLOSURE);
        if (said.isEmpty()) {
            faults.add(InputError.of(DISCLOSURE, "json.missing", ""));
        } else if (!Disclosure.isOne(said)) {
            faults.add(InputError.of(DISCLOSURE, "json.choice", Shown.of(said), Disclosure.EXCHANGE));
        } else if (!said.equals(Disclosure.EXCHANGE.name())) {
            faults.add(InputError.of(DISCLOSURE, "json.masked", said, Disclosure.EXCHANGE));
            faults.refuse();
        }
    }
}
