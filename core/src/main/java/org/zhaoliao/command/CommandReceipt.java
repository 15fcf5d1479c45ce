package org.zhaoliao.command;

import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;

/**
 * That a command was taken, and what was answered (命令回执): who sends it again gets the same answer, and nothing is done twice.
 *
 * @param id of the command
 * @param division where it was carried out
 * @param fingerprint of its content
 * @param answer what was answered
 */
public record CommandReceipt(CommandId id, DivisionCode division, String fingerprint, CommandAnswer answer)
        implements Aggregate<CommandId> {

    /** The receipt for a command. */
    public static CommandReceipt of(Command command, CommandAnswer answer) {
        return new CommandReceipt(command.id(), command.division(), command.fingerprint(), answer);
    }

    /**
     * The answer, when this is the same command sent again.
     *
     * @throws ConflictException {@code OTHER_COMMAND} when its content, or its division, is another one
     */
    public CommandAnswer answerTo(Command command) {
        if (!fingerprint.equals(command.fingerprint()) || !division.equals(command.division())) {
            throw new ConflictException(ConflictException.Kind.OTHER_COMMAND, id);
        }
        return answer;
    }
}
