package org.zhaoliao.usecase;

import java.util.Optional;
import java.util.function.Supplier;
import org.zhaoliao.command.Command;
import org.zhaoliao.command.CommandAnswer;
import org.zhaoliao.command.CommandReceipt;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.store.CareStore;

/** Carries a command out once, however often it is sent: the same again gets the first answer (命令幂等). */
public final class OnceOnly {

    private final CareStore store;

    /** Keeps its receipts in the given store. */
    public OnceOnly(CareStore store) {
        this.store = store;
    }

    /**
     * Carries the command out, unless it was taken before. What it writes and its receipt are one transaction. A refusal is an answer too: whoever wants
     * to try again sends a new command.
     *
     * <p>Of several who send the same command at the same time one carries it out and all get its answer; inside a transaction of the host a loser is
     * told by the {@link ConflictException} of what it wrote, and the host sends again.
     *
     * @param work what the command asks for
     * @throws ConflictException {@code OTHER_COMMAND} when the identifier was used for something else, and what the work throws
     */
    public CommandAnswer run(Command command, Change change, Supplier<CommandAnswer> work) {
        try {
            return store.transactions()
                    .within(() -> before(command).orElseGet(() -> carriedOut(command, change, work.get())));
        } catch (ConflictException lost) {
            return before(command).orElseThrow(() -> lost);
        }
    }

    private Optional<CommandAnswer> before(Command command) {
        return store.commands().find(command.id()).map(stored -> stored.value().answerTo(command));
    }

    private CommandAnswer carriedOut(Command command, Change change, CommandAnswer answer) {
        store.commands().add(new CommandReceipt(command, answer), change);
        return answer;
    }
}
