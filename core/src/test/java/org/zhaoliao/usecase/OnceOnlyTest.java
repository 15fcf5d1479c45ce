package org.zhaoliao.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.revision.ConflictException.Kind.NOT_STORED;
import static org.zhaoliao.revision.ConflictException.Kind.OTHER_COMMAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.command.Command;
import org.zhaoliao.command.CommandAnswer;
import org.zhaoliao.command.CommandId;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.store.CareStore;

@DisplayName("W5.5: a command is carried out once, however often it is sent")
class OnceOnlyTest {

    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final Change CHANGE = Office.change(LocalDate.of(2026, 11, 3));

    private final CareStore store = InMemoryStore.empty();
    private final AtomicInteger done = new AtomicInteger();

    private static Command command(String id, String content) {
        return Command.of(new CommandId(id), "agreement.end", VILLAGE, content.getBytes(UTF_8));
    }

    private CommandAnswer send(Command command) {
        return new OnceOnly(store)
                .run(command, CHANGE, () -> CommandAnswer.of(List.of(Reason.of("rule.saw", done.incrementAndGet()))));
    }

    @Test
    @DisplayName("the same command again gets the first answer, a refusal too, and nothing is done")
    void again() {
        CommandAnswer first = send(command("c-1", "end the agreement"));

        assertEquals(first, send(command("c-1", "end the agreement")));
        assertEquals(1, done.get());
        assertEquals(List.of(Reason.of("rule.saw", 1)), first.refused());
    }

    @Test
    @DisplayName("another command is another matter, whatever it says")
    void another() {
        send(command("c-1", "end the agreement"));
        send(command("c-2", "end the agreement"));

        assertEquals(2, done.get());
    }

    @Test
    @DisplayName("another content, operation or place under the same identifier is an error, and nothing is done")
    void otherContent() {
        send(command("c-1", "end the agreement"));
        Command sent = command("c-1", "end the agreement");
        Command elsewhere = new Command(sent.id(), sent.operation(), DivisionCode.of("141121"), sent.fingerprint());
        Command elsewise = new Command(sent.id(), "agreement.suspend", VILLAGE, sent.fingerprint());

        for (Command other : List.of(command("c-1", "end another agreement"), elsewhere, elsewise)) {
            assertEquals(
                    OTHER_COMMAND,
                    assertThrows(ConflictException.class, () -> send(other)).kind());
        }
        assertEquals(1, done.get());
    }

    @Test
    @DisplayName("an operation is named like an identifier")
    void operationName() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> new Command(new CommandId("c-1"), "end it", VILLAGE, "f0"));

        assertEquals("revision.identifier", refused.errors().get(0).code());
    }

    @Test
    @DisplayName("what failed left no receipt, and can be sent again")
    void failed() {
        Command command = command("c-1", "end the agreement");
        ConflictException failure = new ConflictException(NOT_STORED, command.id());

        ConflictException told = assertThrows(
                ConflictException.class,
                () -> new OnceOnly(store).run(command, CHANGE, () -> {
                    throw failure;
                }));

        assertEquals(failure, told);
        assertEquals(Optional.empty(), store.commands().find(command.id()));
        send(command);
        assertEquals(1, done.get());
    }
}
