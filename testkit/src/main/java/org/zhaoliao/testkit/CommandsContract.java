package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.command.Command;
import org.zhaoliao.command.CommandAnswer;
import org.zhaoliao.command.CommandId;
import org.zhaoliao.command.CommandReceipt;
import org.zhaoliao.command.CommandReceipts;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;
import org.zhaoliao.usecase.OnceOnly;

/** Command receipts, and the promise they are there for: what is sent again is not done again. */
abstract class CommandsContract extends AggregatesContract<CommandId, CommandReceipt, CommandReceipts> {

    CommandsContract(StoreFixture fixture) {
        super(fixture, CareStore::commands);
    }

    @Override
    public final CommandReceipt sample(String id, DivisionCode division) {
        return new CommandReceipt(
                new Command(new CommandId(id), "agreement.end", division, "f0"),
                CommandAnswer.of(List.of(Reason.of("rule.no"))));
    }

    @Override
    public final CommandReceipt changed(CommandReceipt sample) {
        Command other = new Command(sample.id(), "agreement.suspend", sample.division(), "f1");
        return new CommandReceipt(other, CommandAnswer.of(List.of()));
    }

    @Override
    public final List<CommandReceipt> shapes() {
        CommandAnswer full = new CommandAnswer(
                List.of(Reason.of("rule.saw", longText(), ""), Reason.of("rule.no")),
                List.of(new CommandAnswer.Written("agreement", "a-1", new Revision(7))));
        return Facts.shapes(
                List.of(
                        sample("plain"),
                        new CommandReceipt(
                                new Command(new CommandId("full"), "o".repeat(40), DivisionCode.NATION, "f".repeat(64)),
                                full)),
                CommandsContract::done);
    }

    private static CommandReceipt done(int number) {
        CommandAnswer.Written written = new CommandAnswer.Written("visit", "v-" + number, new Revision(1 + number));
        return new CommandReceipt(
                new Command(new CommandId("done-" + number), "visit.record", Facts.ELSEWHERE, "f" + number),
                new CommandAnswer(List.of(), List.of(written)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "a command that is sent again gets the first answer and does nothing; another one under its identifier is refused")
    void sentAgainNotDoneAgain() {
        CareStore store = fixture().empty();
        Command command = new Command(new CommandId("c-1"), "caregiver.add", Samples.VILLAGE, "f0");
        CommandAnswer first = new OnceOnly(store).run(command, Samples.change(1), () -> addition(store, "one"));
        assertEquals(first, new OnceOnly(store).run(command, Samples.change(2), () -> addition(store, "two")));
        Command other = new Command(command.id(), command.operation(), command.division(), "f1");
        assertConflict(
                ConflictException.Kind.OTHER_COMMAND,
                () -> new OnceOnly(store).run(other, Samples.change(3), () -> addition(store, "two")));
        assertEquals(
                1,
                store.caregivers()
                        .page(DivisionCode.NATION, Page.Key.START, 10)
                        .items()
                        .size());
    }

    private static CommandAnswer addition(CareStore store, String id) {
        return CommandAnswer.wrote(
                Caregivers.KIND, store.caregivers().add(Samples.caregiver(id, Samples.VILLAGE), Samples.change(1)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who send the same command one carries it out, and all get its answer")
    void sentByManyDoneOnce() throws InterruptedException, ExecutionException {
        CareStore store = fixture().empty();
        Command command = new Command(new CommandId("c-1"), "caregiver.add", Samples.VILLAGE, "f0");
        List<String> ends = Race.run(number ->
                () -> new OnceOnly(store).run(command, Samples.change(1), () -> addition(store, "one")));
        assertEquals(Collections.nCopies(Race.WRITERS, Race.WON), ends);
        assertEquals(
                1,
                store.caregivers()
                        .history(Samples.caregiver("one", Samples.VILLAGE).id())
                        .size());
        assertEquals(1, store.commands().history(command.id()).size());
    }
}
