package org.zhaoliao.command;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Identifier;

/**
 * What a sender asks for (命令), as far as it must be known again.
 *
 * @param id chosen by the sender
 * @param operation what is asked for, by the host's own name of it, such as {@code agreement.end}; written like an {@link Identifier}
 * @param division where it is carried out
 * @param fingerprint of its content: equal for equal contents only; SHA-256, SM3 or another hash that the host chooses and keeps to
 */
public record Command(CommandId id, String operation, DivisionCode division, String fingerprint) {

    public Command {
        Identifier.checked(operation);
    }

    /**
     * A command with its content as it came in.
     *
     * @param content read, not kept: it may hold personal data
     */
    public static Command of(CommandId id, String operation, DivisionCode division, byte[] content) {
        return new Command(id, operation, division, HexFormat.of().formatHex(sha256().digest(content)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has to provide SHA-256.
            throw new IllegalStateException(impossible);
        }
    }
}
