package org.zhaoliao.command;

import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;

/**
 * That a command was taken, and what was answered (命令回执): who sends it again gets the same answer, and nothing is done twice.
 *
 * @param command as it was taken first
 * @param answer what was answered
 */
public record CommandReceipt(Command command, CommandAnswer answer) implements Aggregate<CommandId> {

    @Override
    public CommandId id() {
        return command.id();
    }

    @Override
    public DivisionCode division() {
        return command.division();
    }

    /**
     * The answer, when this is the same command sent again.
     *
     * @throws ConflictException {@code OTHER_COMMAND} when what it asks for, its content, or its division is another one
     */
    public CommandAnswer answerTo(Command again) {
        if (!command.equals(again)) {
            throw new ConflictException(ConflictException.Kind.OTHER_COMMAND, id());
        }
        return answer;
    }
}
