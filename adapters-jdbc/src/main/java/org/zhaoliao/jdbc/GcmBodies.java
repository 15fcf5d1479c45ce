package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.InvalidInputException;

/** Bodies under a block cipher in Galois/Counter Mode, whichever it is: a random nonce, the encrypted text, the tag. */
final class GcmBodies {

    static final int TAG_BITS = 128;

    private static final int NONCE_BYTES = 12;

    private static final int FINGERPRINT_BYTES = 32;
    private static final int LAST_VERSION = Short.MAX_VALUE;

    private final int present;
    private final ImmutableSortedMap<Integer, SecretKey> keys;
    private final SecureRandom random;
    private final Gcm gcm;

    /**
     * With keys that were tried.
     *
     * @param present the version that encrypts
     */
    GcmBodies(int present, Map<Integer, SecretKey> keys, SecureRandom random, Gcm gcm) {
        this.present = present;
        this.keys = ImmutableSortedMap.copyOf(keys);
        this.random = random;
        this.gcm = gcm;
        if (!keys.containsKey(present)) {
            throw InvalidInputException.of("bodyKeys", "jdbc.keys.present", String.valueOf(present));
        }
        this.keys.keySet().forEach(this::check);
    }

    /** The highest version, which encrypts unless the host names another one. */
    static int latest(Map<Integer, SecretKey> keys) {
        return keys.keySet().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> InvalidInputException.of("bodyKeys", "jdbc.keys.none", ""));
    }

    /** The key of fingerprints, whose length shows unless the host keeps it in a device. */
    static SecretKey checked(SecretKey fingerprintKey) {
        byte @Nullable [] bytes = fingerprintKey.getEncoded();
        if (bytes != null && bytes.length < FINGERPRINT_BYTES) {
            throw InvalidInputException.of(
                    "fingerprintKey", "jdbc.keys.fingerprint", String.valueOf(bytes.length), FINGERPRINT_BYTES);
        }
        return fingerprintKey;
    }

    private void check(int version) {
        if (version < 1 || version > LAST_VERSION) {
            throw InvalidInputException.of("bodyKeys", "jdbc.keys.version", String.valueOf(version), LAST_VERSION);
        }
        try {
            encrypt(version, new byte[1], new byte[0]);
        } catch (StoreException refused) {
            throw InvalidInputException.of("bodyKeys", "jdbc.keys.key", String.valueOf(version));
        }
    }

    int keyVersion() {
        return present;
    }

    byte[] encrypt(byte[] plain, byte[] associated) {
        return encrypt(present, plain, associated);
    }

    private byte[] encrypt(int version, byte[] plain, byte[] associated) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = finished(() -> gcm.run(true, key(version), nonce, associated, plain));
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
