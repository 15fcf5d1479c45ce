package org.zhaoliao.command;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a command (命令标识): chosen by the sender, the same when the command is sent again.
 *
 * @param value see {@link Identifier}
 */
public record CommandId(String value) implements Identifier {

    public CommandId {
        Identifier.checked(value);
    }
}
