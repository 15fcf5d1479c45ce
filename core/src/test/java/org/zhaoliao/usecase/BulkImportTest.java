package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.command.CommandId;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.store.CareStore;

@DisplayName("W5.5: an import that was broken off is begun again and does what is left")
class BulkImportTest {

    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final Change CHANGE = Office.change(LocalDate.of(2026, 11, 3));
    private static final List<String> ITEMS =
            IntStream.rangeClosed(1, 7).mapToObj(number -> "row " + number).toList();

    private final CareStore store = InMemoryStore.empty();
    private final List<List<String>> written = new ArrayList<>();

    private BulkImport.Job<String> job(int size, Consumer<List<String>> write) {
        return new BulkImport.Job<>("ledger-2026-11", COUNTY, CHANGE, size, item -> item, write);
    }

    private BulkImport.Progress run(List<String> items, int size) {
        return new BulkImport(store).run(job(size, written::add), items.iterator());
    }

    @Test
    @DisplayName("every item is written once, in batches, each with its receipt")
    void cleanRun() {
        assertEquals(new BulkImport.Progress(3, 0), run(ITEMS, 3));
        assertEquals(List.of(ITEMS.subList(0, 3), ITEMS.subList(3, 6), ITEMS.subList(6, 7)), written);
        assertEquals(
                1, store.commands().history(new CommandId("ledger-2026-11.3")).size());
        assertEquals(
                0, store.commands().history(new CommandId("ledger-2026-11.4")).size());
    }

    @Test
    @DisplayName("begun again it does nothing; an empty list is nothing to do")
    void again() {
        run(ITEMS, 3);
        assertEquals(new BulkImport.Progress(0, 3), run(ITEMS, 3));
        assertEquals(3, written.size());
        assertEquals(new BulkImport.Progress(0, 0), run(List.of(), 3));
    }

    @Test
    @DisplayName("broken off in a batch it goes on with that batch")
    void brokenOff() {
        Consumer<List<String>> failing = batch -> {
            if (batch.contains("row 4")) {
                throw new IllegalStateException("broken off");
            }
            written.add(batch);
        };
        assertThrows(IllegalStateException.class, () -> new BulkImport(store).run(job(3, failing), ITEMS.iterator()));
        assertEquals(new BulkImport.Progress(2, 1), run(ITEMS, 3));
        assertEquals(List.of(ITEMS.subList(0, 3), ITEMS.subList(3, 6), ITEMS.subList(6, 7)), written);
    }

    @Test
    @DisplayName(
            "another list, or other batches, under the same name are refused; items that read alike when joined are not alike")
    void otherList() {
        run(List.of("ab", "c"), 2);
        for (List<String> other : List.of(List.of("a", "bc"), List.of("ab"), List.of("c", "ab"))) {
            ConflictException refused = assertThrows(ConflictException.class, () -> run(other, 2));
            assertEquals(ConflictException.Kind.OTHER_COMMAND, refused.kind());
        }
        assertThrows(ConflictException.class, () -> run(List.of("ab", "c"), 1));
        assertEquals(1, written.size());
    }

    @Test
    @DisplayName("another change under the same name is refused: what was written bears the first one")
    void otherChange() {
        run(ITEMS, 3);
        Citation basis = CHANGE.basis();
        for (Change other : List.of(
                Office.change(LocalDate.of(2026, 11, 4)),
                CHANGE.correcting(),
                new Change("other", CHANGE.at(), CHANGE.why(), basis),
                new Change(CHANGE.actor(), CHANGE.at(), Reason.of("rule.yes", "1"), basis),
                new Change(CHANGE.actor(), CHANGE.at(), Reason.of("rule.no"), basis),
                new Change(CHANGE.actor(), CHANGE.at(), CHANGE.why(), new Citation(basis.document(), "2")),
                new Change(CHANGE.actor(), CHANGE.at(), CHANGE.why(), new Citation("Another Act", "1")))) {
            BulkImport.Job<String> job =
                    new BulkImport.Job<>("ledger-2026-11", COUNTY, other, 3, item -> item, written::add);
            ConflictException refused = assertThrows(
                    ConflictException.class, () -> new BulkImport(store).run(job, ITEMS.iterator()), other::toString);
            assertEquals(ConflictException.Kind.OTHER_COMMAND, refused.kind());
        }
        assertEquals(3, written.size());
    }

    @Test
    @DisplayName("a name of 1 to 30 characters, batches of 1 to 10,000")
    void limits() {
        for (String name : List.of("", "n".repeat(31))) {
            InvalidInputException refused = assertThrows(
                    InvalidInputException.class,
                    () -> new BulkImport.Job<>(name, COUNTY, CHANGE, 1, String::toString, written::add));
            assertEquals("revision.identifier", refused.errors().get(0).code());
        }
        assertThrows(InvalidInputException.class, () -> job(0, written::add));
        assertThrows(InvalidInputException.class, () -> job(10_001, written::add));
    }
}
