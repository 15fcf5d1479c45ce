package org.zhaoliao.testkit;

import java.util.List;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** What a suite must know of one kind of aggregate to test its port. */
interface Specimens<K extends Identifier, T extends Aggregate<K>> {

    /** The port under test, over a store that was empty before the test. */
    Aggregates<K, T> port();

    /** The store of the port. */
    CareStore store();

    /** What opened the store, and what it declares. */
    StoreFixture fixture();

    /** One with this identifier in this division; two of them never claim the same unique key. */
    T sample(String id, DivisionCode division);

    /** The same one after some change, in the same division. */
    T changed(T sample);

    /** One of every shape a stored one can have: each sealed alternative, empty and full lists, longest texts; different identifiers. */
    List<T> shapes();

    default boolean declares(Difference difference) {
        return fixture().differences().contains(difference);
    }

    /** A text as long as the store takes it, with all that breaks quoting. */
    default String longText() {
        return Samples.longText(fixture().differences());
    }

    default T sample(String id) {
        return sample(id, Samples.VILLAGE);
    }

    default Versioned<T> added(String id) {
        return port().add(sample(id), Samples.change(1));
    }
}
