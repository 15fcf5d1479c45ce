package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM with a random nonce for every body, and HMAC-SHA-256 for fingerprints. */
public final class AesGcmCipher implements BodyCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final ImmutableSortedMap<Integer, SecretKey> bodyKeys;
    private final SecretKey fingerprintKey;
    private final SecureRandom random;

    /**
     * With the host's keys.
     *
     * @param bodyKeys AES keys by version, at least one: the highest encrypts, all decrypt
     * @param fingerprintKey another key of 32 bytes, never changed
     * @param random gives the nonces
     */
    public AesGcmCipher(Map<Integer, SecretKey> bodyKeys, SecretKey fingerprintKey, SecureRandom random) {
        this.bodyKeys = ImmutableSortedMap.copyOf(bodyKeys);
        this.fingerprintKey = fingerprintKey;
        this.random = random;
    }

    @Override
    public int keyVersion() {
        return bodyKeys.lastKey();
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associated) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = finished(() -> {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyVersion(), nonce);
            cipher.updateAAD(associated);
            return cipher.doFinal(plain);
        });
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    @Override
    public byte[] decrypt(int keyVersion, byte[] encrypted, byte[] associated) {
        if (encrypted.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new StoreException("The data are too short to have been encrypted");
        }
        byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
        return finished(() -> {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, keyVersion, nonce);
            cipher.updateAAD(associated);
            return cipher.doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
        });
    }

    @Override
    public byte[] fingerprint(byte[] content) {
        return finished(() -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprintKey);
            return mac.doFinal(content);
        });
    }

    private Cipher cipher(int mode, int keyVersion, byte[] nonce) throws GeneralSecurityException {
        SecretKey key = bodyKeys.get(keyVersion);
        if (key == null) {
            throw new InvalidKeyException("No key of version " + keyVersion);
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] finished(Step step) {
        try {
            return step.run();
        } catch (GeneralSecurityException refused) {
            throw new StoreException(
                    "Encryption or decryption failed: the key is another one, or the data were changed", refused);
        }
    }

    private interface Step {
        byte[] run() throws GeneralSecurityException;
    }
}
