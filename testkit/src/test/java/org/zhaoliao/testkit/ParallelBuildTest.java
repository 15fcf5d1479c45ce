package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Product;

@DisplayName("W5.5 in a build that runs everything in parallel")
class ParallelBuildTest {

    private static final Map<String, String> PARALLEL = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final AtomicInteger AT_ONCE = new AtomicInteger();
    private static final AtomicInteger BEGUN = new AtomicInteger();

    @Test
    @DisplayName("the cases of the kit run one after the other, and beside no other test")
    void oneAfterTheOther() {
        Set<String> failed =
                Suites.failures(List.of(selectClass(Watched.class), selectClass(Neighbour.class)), PARALLEL);
        assertEquals(Set.of(), failed);
        assertTrue(BEGUN.get() > 800, () -> "cases begun: " + BEGUN);
        assertEquals(1, AT_ONCE.get());
    }

    private static void begin() {
        BEGUN.incrementAndGet();
        AT_ONCE.accumulateAndGet(RUNNING.incrementAndGet(), Math::max);
    }

    private static void end() {
        RUNNING.decrementAndGet();
    }

    /** The suites, which say when they run; run by the test above, not by the build. */
    static class Watched extends StoreContract {

        @Override
        public CareStore empty() {
            return InMemoryStore.empty();
        }

        @Override
        public Product product() {
            return new Product("watched", "0");
        }

        @Override
        public Set<Difference> differences() {
            return MemoryFixture.DIFFERENCES;
        }

        @Override
        public int randomCommands() {
            return 500;
        }

        @BeforeEach
        void begins() {
            begin();
        }

        @AfterEach
        void ends() {
            end();
        }
    }

    /** Some other tests of the same build, which run beside each other but not beside the kit. */
    static class Neighbour {

        @RepeatedTest(8)
        void works() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(100);
            assertEquals(0, RUNNING.get());
        }
    }
}
