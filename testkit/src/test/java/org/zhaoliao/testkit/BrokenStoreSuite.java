package org.zhaoliao.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Product;

/** The suites over whatever store is put in; run by {@link Suites}, not by the build. */
class BrokenStoreSuite extends StoreContract {

    static Setting setting = Setting.of(InMemoryStore::empty);

    private CareStore last = InMemoryStore.empty();

    @Override
    public CareStore empty() {
        last = setting.stores().get();
        return last;
    }

    @Override
    public Product product() {
        return new Product("<broken> & \"odd\"", "0");
    }

    @Override
    public Set<Difference> differences() {
        return setting.declared();
    }

    @Override
    public Optional<CareStore> breakingAt(int step) {
        return setting.breaking().at(last, step);
    }

    @Override
    public Optional<HostTransactions> host() {
        return setting.host().apply(last);
    }

    @Override
    public int randomCommands() {
        return 500;
    }

    /** What the suites are run over. */
    record Setting(
            Supplier<CareStore> stores,
            Set<Difference> declared,
            Connections breaking,
            Function<CareStore, Optional<HostTransactions>> host) {

        static Setting of(Supplier<CareStore> stores) {
            return new Setting(
                    stores, MemoryFixture.DIFFERENCES, (store, step) -> Optional.empty(), store -> Optional.empty());
        }

        Setting declaring(Set<Difference> differences) {
            return new Setting(stores, differences, breaking, host);
        }

        Setting with(Connections connections, Function<CareStore, HostTransactions> hosts) {
            return new Setting(stores, Set.of(), connections, hosts.andThen(Optional::of));
        }
    }

    /** Connections that break. */
    interface Connections {
        Optional<CareStore> at(CareStore store, int step);
    }
}
