package org.zhaoliao.jdbc;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM with a random nonce for every body, and HMAC-SHA-256 for fingerprints. */
public final class AesGcmCipher implements BodyCipher {

    private final GcmBodies bodies;
    private final SecretKey fingerprintKey;

    /**
     * With the host's keys.
     *
     * @param bodyKeys AES keys by version, at least one: the highest encrypts, all decrypt
     * @param fingerprintKey another key of 32 bytes or more, never changed
     * @param random gives the nonces
     * @throws org.zhaoliao.reason.InvalidInputException when there is no key, a version is not 1 to 32,767, or a key is none for AES, or that of the fingerprints is
     *     short
     */
    public AesGcmCipher(Map<Integer, SecretKey> bodyKeys, SecretKey fingerprintKey, SecureRandom random) {
        this(GcmBodies.latest(bodyKeys), bodyKeys, fingerprintKey, random);
    }

    /**
     * The same with the version that encrypts: while a new key is handed out to one node after the other, all of them still write under the one that every node
     * has.
     *
     * @throws org.zhaoliao.reason.InvalidInputException when its key is not among them, too
     */
    public AesGcmCipher(int present, Map<Integer, SecretKey> bodyKeys, SecretKey fingerprintKey, SecureRandom random) {
        this.bodies = new GcmBodies(present, bodyKeys, random, AesGcmCipher::gcm);
        this.fingerprintKey = GcmBodies.checked(fingerprintKey);
    }

    @Override
    public int keyVersion() {
        return bodies.keyVersion();
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associated) {
        return bodies.encrypt(plain, associated);
    }

    @Override
    public byte[] decrypt(int keyVersion, byte[] encrypted, byte[] associated) {
        return bodies.decrypt(keyVersion, encrypted, associated);
    }

    @Override
    public byte[] fingerprint(byte[] content) {
        return GcmBodies.finished(() -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprintKey);
            return mac.doFinal(content);
        });
    }

    private static byte[] gcm(boolean encrypting, SecretKey key, byte[] nonce, byte[] associated, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                encrypting ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
                key,
                new GCMParameterSpec(GcmBodies.TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher.doFinal(text);
    }
}
