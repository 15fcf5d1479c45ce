package org.zhaoliao.testkit;

import org.zhaoliao.store.CareStore;

/** Opens the store that is to be tested. */
@FunctionalInterface
public interface StoreFixture {

    /** A store that holds nothing; asked for before every test. */
    CareStore empty();
}
