package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Map;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

/** What every cipher promises. */
abstract class CipherContract {

    private static final byte[] PLAIN = "照料".getBytes(UTF_8);
    private static final byte[] PLACE = "agreement|a-1|1".getBytes(UTF_8);
    private static final SecretKey INDEX = Databases.key("HMAC", 32, 9);

    private final BodyCipher old = cipher(Map.of(1, key(1)), INDEX);
    private final BodyCipher renewed = cipher(Map.of(1, key(1), 2, key(2)), INDEX);

    abstract SecretKey key(int fill);

    abstract BodyCipher cipher(Map<Integer, SecretKey> keys, SecretKey fingerprintKey);

    abstract BodyCipher cipher(int present, Map<Integer, SecretKey> keys, SecretKey fingerprintKey);

    @Test
    @DisplayName("gives back what it encrypted, and never encrypts twice alike")
    void roundTrip() {
        byte[] encrypted = old.encrypt(PLAIN, PLACE);
        assertArrayEquals(PLAIN, old.decrypt(1, encrypted, PLACE));
        assertFalse(Arrays.equals(encrypted, old.encrypt(PLAIN, PLACE)));
        assertArrayEquals(new byte[0], old.decrypt(1, old.encrypt(new byte[0], PLACE), PLACE));
    }

    @Test
    @DisplayName("the highest key version encrypts, older ones still decrypt")
    void keysAreRenewed() {
        assertEquals(2, renewed.keyVersion());
        assertArrayEquals(PLAIN, renewed.decrypt(1, old.encrypt(PLAIN, PLACE), PLACE));
        byte[] encrypted = renewed.encrypt(PLAIN, PLACE);
        assertArrayEquals(PLAIN, renewed.decrypt(2, encrypted, PLACE));
        assertThrows(StoreException.class, () -> old.decrypt(2, encrypted, PLACE));
        assertThrows(StoreException.class, () -> renewed.decrypt(1, encrypted, PLACE));
    }

    @Test
    @DisplayName("where the host names the version, that one encrypts, though a newer key is there to decrypt")
    void presentKeyIsNamed() {
        BodyCipher handedOut = cipher(1, Map.of(1, key(1), 2, key(2)), INDEX);
        assertEquals(1, handedOut.keyVersion());
        assertArrayEquals(PLAIN, old.decrypt(1, handedOut.encrypt(PLAIN, PLACE), PLACE));
        assertArrayEquals(PLAIN, handedOut.decrypt(2, renewed.encrypt(PLAIN, PLACE), PLACE));
    }

    @Test
    @DisplayName(
            "keys that it cannot work with are refused at once: none, no present one, a version that no column holds, another length")
    void badKeysAreRefused() {
        assertRefused("jdbc.keys.none", () -> cipher(Map.of(), INDEX));
        assertRefused("jdbc.keys.present", () -> cipher(2, Map.of(1, key(1)), INDEX));
        assertRefused("jdbc.keys.version", () -> cipher(Map.of(0, key(1)), INDEX));
        assertRefused("jdbc.keys.version", () -> cipher(Map.of(1, key(1), 32_768, key(2)), INDEX));
        assertRefused("jdbc.keys.key", () -> cipher(Map.of(1, Databases.key("AES", 5, 1), 2, key(2)), INDEX));
        assertRefused("jdbc.keys.fingerprint", () -> cipher(Map.of(1, key(1)), Databases.key("HMAC", 31, 9)));
        assertEquals(32_767, cipher(Map.of(32_767, key(1)), INDEX).keyVersion());
    }

    private static void assertRefused(String code, Executable making) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, making);
        assertEquals(code, refused.errors().get(0).code());
        assertFalse(refused.inWords(Wording.CHINESE).isBlank());
    }

    @Test
    @DisplayName("every changed byte, a cut, and another place are refused")
    void changesAreRefused() {
        byte[] encrypted = old.encrypt(PLAIN, PLACE);
        for (int i = 0; i < encrypted.length; i++) {
            byte[] changed = encrypted.clone();
            changed[i] ^= 1;
            assertThrows(StoreException.class, () -> old.decrypt(1, changed, PLACE));
            byte[] cut = Arrays.copyOf(encrypted, i);
            assertThrows(StoreException.class, () -> old.decrypt(1, cut, PLACE));
        }
        assertThrows(StoreException.class, () -> old.decrypt(1, encrypted, PLAIN));
    }

    @Test
    @DisplayName("fingerprints stay the same when the keys of the bodies are renewed, and differ under another key")
    void fingerprintsStay() {
        assertArrayEquals(old.fingerprint(PLAIN), renewed.fingerprint(PLAIN));
        assertEquals(32, old.fingerprint(PLAIN).length);
        BodyCipher other = cipher(Map.of(1, key(1)), Databases.key("HMAC", 32, 8));
        assertFalse(Arrays.equals(old.fingerprint(PLAIN), other.fingerprint(PLAIN)));
    }
}
