package org.zhaoliao.json;

import org.zhaoliao.reason.InvalidInputException;

/**
 * A part of a document as it stands in JSON. The names of its components are the published names of the members; a component that is {@code @Nullable} may be
 * missing. Components are texts, whole numbers, truth values, days, moments, amounts, names of constants, lists and further records. The message of a constraint
 * is the code of the error.
 *
 * @param <T> what it stands for
 */
interface Wire<T> {

    /**
     * What the record stands for; asked only when every component fits.
     *
     * @throws InvalidInputException when the components do not go together; paths begin at this record
     */
    T meaning();
}
