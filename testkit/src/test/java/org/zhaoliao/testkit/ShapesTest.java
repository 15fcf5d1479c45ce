package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("W5.5 what the kit stores to ask whether every field comes back")
class ShapesTest {

    @TestFactory
    @DisplayName(
            "has two values or more in every component, every alternative, and every collection once empty and once filled:")
    Stream<DynamicTest> nothingIsTheSameEverywhere() {
        return ModelKind.all(MemoryFixture.DIFFERENCES).stream()
                .map(kind -> List.copyOf(kind.specimens().shapes()))
                .map(shapes -> dynamicTest(
                        shapes.get(0).getClass().getSimpleName(),
                        () -> assertEquals(Set.of(), Spread.of(shapes).gaps())));
    }
}
