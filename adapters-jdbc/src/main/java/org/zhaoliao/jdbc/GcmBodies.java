package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.SecretKey;

/** Bodies under a block cipher in Galois/Counter Mode, whichever it is: a random nonce, the encrypted text, the tag. */
final class GcmBodies {

    static final int TAG_BITS = 128;

    private static final int NONCE_BYTES = 12;

    private final ImmutableSortedMap<Integer, SecretKey> keys;
    private final SecureRandom random;
    private final Gcm gcm;

    GcmBodies(Map<Integer, SecretKey> keys, SecureRandom random, Gcm gcm) {
        this.keys = ImmutableSortedMap.copyOf(keys);
        this.random = random;
        this.gcm = gcm;
    }

    int keyVersion() {
        return keys.lastKey();
    }

    byte[] encrypt(byte[] plain, byte[] associated) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = finished(() -> gcm.run(true, key(keyVersion()), nonce, associated, plain));
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    byte[] decrypt(int keyVersion, byte[] encrypted, byte[] associated) {
        if (encrypted.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new StoreException("The data are too short to have been encrypted");
        }
        byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(encrypted, NONCE_BYTES, encrypted.length);
        return finished(() -> gcm.run(false, key(keyVersion), nonce, associated, text));
    }

    static byte[] finished(Step step) {
        try {
            return step.run();
        } catch (GeneralSecurityException refused) {
            throw new StoreException(
                    "Encryption or decryption failed: the key is another one, or the data were changed", refused);
        }
    }

    private SecretKey key(int version) throws InvalidKeyException {
        SecretKey key = keys.get(version);
        if (key == null) {
            throw new InvalidKeyException("No key of version " + version);
        }
        return key;
    }

    /** One run of the cipher over one text; the tag stands behind the encrypted text. */
    interface Gcm {
        byte[] run(boolean encrypting, SecretKey key, byte[] nonce, byte[] associated, byte[] text)
                throws GeneralSecurityException;
    }

    /** A step that a wrong key or changed data bring to nothing. */
    interface Step {
        byte[] run() throws GeneralSecurityException;
    }
}
