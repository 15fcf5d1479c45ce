package org.zhaoliao.benchmarks.storage;

import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;

/** A store filled with invented recipients and a visit for each. */
public final class Stored {

    /** Where all of them live. */
    public static final DivisionCode COUNTY = People.COUNTY;

    private Stored() {}

    /** So many, in memory. */
    public static CareStore inMemory(int persons) {
        CareStore store = InMemoryStore.empty();
        People.batches(persons).forEach(batch -> store.recipients().addAll(batch, People.CHANGE));
        People.visits(persons).forEach(batch -> store.visits().addAll(batch, People.CHANGE));
        return store;
    }
}
