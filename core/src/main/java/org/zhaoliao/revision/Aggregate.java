package org.zhaoliao.revision;

import org.zhaoliao.place.DivisionCode;

/**
 * Something that is stored as a whole and has a history of its own (聚合).
 *
 * @param <K> its identifier
 */
public interface Aggregate<K extends Identifier> {

    /** Its identifier; never changes. */
    K id();

    /** The division it belongs to, by which it is listed, and by which a host decides who may see it (辖区). */
    DivisionCode division();
}
