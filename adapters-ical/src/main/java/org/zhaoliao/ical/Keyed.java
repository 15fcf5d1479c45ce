package org.zhaoliao.ical;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Hashes under the key of the host: without it nobody can find out by trying what a hash is made of. */
record Keyed(SecretKey key) {

    private static final String HMAC = "HmacSHA256";

    /** The first hexadecimal digits of the hash. */
    String hash(String text, int digits) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, digits);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("The key cannot be used with " + HMAC, refused);
        }
    }

    /** Names no key. */
    @Override
    public String toString() {
        return "Keyed[]";
    }
}
