package org.zhaoliao.revision;

import java.util.function.Supplier;

/** Writes of several aggregates that are kept together or not at all (事务). */
public interface Transactions {

    /**
     * Runs the work in the host's transaction when there is one, otherwise in one of its own. When the work throws, nothing it wrote stays.
     *
     * @return what the work returned
     */
    <T> T within(Supplier<T> work);
}
