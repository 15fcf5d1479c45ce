package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;

@DisplayName("A store that breaks a promise does not pass")
class BrokenStoresTest {

    @Test
    @DisplayName("no test fails on a store that breaks none")
    void goodStorePasses() {
        assertEquals(Set.of(), failures(InMemoryStore::empty));
    }

    @Test
    @DisplayName("stale writes that win are found")
    void overwriting() {
        assertFound("staleWriteIsRefused", BrokenStores::overwriting);
        assertFound("oneReplacementWins", BrokenStores::overwriting);
    }

    @Test
    @DisplayName("changes dated before the last one that are taken are found")
    void backdating() {
        assertFound("backdatedChangeIsRefused", BrokenStores::backdating);
    }

    @Test
    @DisplayName("a history that forgets is found")
    void forgetful() {
        assertFound("historyHoldsEveryState", BrokenStores::forgetful);
    }

    @Test
    @DisplayName("lists that reach into other divisions are found")
    void overreaching() {
        assertFound("pageHoldsTheDivisionOnly", BrokenStores::overreaching);
    }

    @Test
    @DisplayName("a second holder of a unique key is found")
    void indulgent() {
        assertFound("addingARivalIsRefused", BrokenStores::indulgent);
        assertFound("oneClaimWins", BrokenStores::indulgent);
    }

    @Test
    @DisplayName("a lost field is found")
    void lossy() {
        assertFound("everyFieldComesBack", BrokenStores::lossy);
    }

    @Test
    @DisplayName("writes that outlive their transaction are found")
    void careless() {
        assertFound("nothingIsKept", BrokenStores::careless);
        assertFound("replacementIsTakenBack", BrokenStores::careless);
    }

    @Test
    @DisplayName("events that are told twice are found")
    void repetitive() {
        assertFound("deliveredIsNotGivenAgain", BrokenStores::repetitive);
    }

    @Test
    @DisplayName("what goes wrong with relays and with many at once is found")
    void relays() {
        BrokenRelays.all().forEach(fault -> fault.found().forEach(test -> assertFound(test, fault.store())));
    }

    private static void assertFound(String test, Supplier<CareStore> stores) {
        Set<String> failed = failures(stores);
        assertTrue(failed.contains(test), () -> "failed: " + failed);
    }

    private static Set<String> failures(Supplier<CareStore> stores) {
        Set<String> failed = new TreeSet<>();
        BrokenStoreSuite.stores = stores;
        LauncherDiscoveryRequest suites = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(BrokenStoreSuite.class))
                .build();
        LauncherFactory.create().execute(suites, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                    failed.add(test.getSource()
                            .map(source -> source instanceof MethodSource method ? method.getMethodName() : "suite")
                            .orElse("engine"));
                }
            }
        });
        return failed;
    }
}
