package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** The store in memory is the model; every other one answers as it does. */
abstract class ModelContract {

    /** So many commands on one store, so that the aggregates meet each other often and the lists stay short. */
    private static final int BATCH = 500;

    private final StoreFixture fixture;

    ModelContract(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the same random commands, transactions kept and taken back among them, are answered as in memory")
    void answersAsInMemory() {
        assertTrue(fixture.randomCommands() > 0, "at least one random command");
        int batches = (fixture.randomCommands() + BATCH - 1) / BATCH;
        List<ModelKind<?, ?>> kinds = ModelKind.all(fixture.differences());
        for (int batch = 0; batch < batches; batch++) {
            compare(batch, kinds, fixture.empty());
        }
    }

    private static void compare(int batch, List<ModelKind<?, ?>> kinds, CareStore store) {
        CareStore model = InMemoryStore.empty();
        RandomCommands commands = new RandomCommands(batch, model, kinds);
        for (int number = 0; number < BATCH; number++) {
            compare("batch " + batch + ", command " + number, commands.next(), model, store);
        }
        compare("batch " + batch + ", at the end", commands.everything(), model, store);
    }

    private static void compare(String place, ModelCommand command, CareStore model, CareStore store) {
        assertEquals(
                command.on(model),
                command.on(store),
                () -> place + ": " + command.told().get());
    }
}
