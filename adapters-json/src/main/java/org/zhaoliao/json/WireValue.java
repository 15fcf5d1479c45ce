package org.zhaoliao.json;

import org.jspecify.annotations.Nullable;

/**
 * What was read at a place of a document. What has a fault in it is looked at further, but never asked what it stands for.
 *
 * @param found what is there, as far as it could be read; a list has nothing in the place of an item that could not
 * @param isWhole whether nothing is wrong with it, nor with anything below it
 */
record WireValue(@Nullable Object found, boolean isWhole) {

    /** A member that may be missing, and is. */
    static final WireValue MISSING = new WireValue(null, true);

    /** Nothing that could be used; why is told. */
    static final WireValue NONE = new WireValue(null, false);

    static WireValue whole(Object found) {
        return new WireValue(found, true);
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "WireValue[" + isWhole + "]";
    }
}
