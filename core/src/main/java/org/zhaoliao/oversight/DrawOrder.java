package org.zhaoliao.oversight;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.zhaoliao.person.RecipientId;

/**
 * The order in which a seed draws recipients: by the SHA-256 of {@code seed:identifier} (UTF-8, the seed in decimals), in hexadecimal, then by identifier.
 *
 * <p>Specified here, so that a draw can be repeated by any program, at any later time.
 */
record DrawOrder(long seed) {

    Comparator<RecipientId> comparator() {
        return Comparator.comparing(this::lot).thenComparing(Comparator.naturalOrder());
    }

    private String lot(RecipientId recipient) {
        byte[] text = (seed + ":" + recipient.value()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(text));
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
