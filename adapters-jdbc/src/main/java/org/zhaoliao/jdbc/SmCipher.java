package org.zhaoliao.jdbc;

import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.SecretKey;

/**
 * SM4-GCM with a random nonce for every body, and HMAC-SM3 for fingerprints (国密算法: GB/T 32907, GB/T 32905, modes as in RFC 8998). It needs
 * {@code org.bouncycastle:bcprov-jdk18on}, which the host adds; nothing is registered with the platform.
 */
public final class SmCipher implements BodyCipher {

    private final GcmBodies bodies;
    private final SecretKey fingerprintKey;

    /**
     * With the host's keys.
     *
     * @param bodyKeys SM4 keys of 16 bytes by version, at least one: the highest encrypts, all decrypt
     * @param fingerprintKey another key of 32 bytes or more, never changed
     * @param random gives the nonces
     * @throws StoreException when BouncyCastle is not there
     * @throws org.zhaoliao.reason.InvalidInputException when there is no key, a version is not 1 to 32,767, or a key is none for SM4, or that of the fingerprints is
     *     short
     */
    public SmCipher(Map<Integer, SecretKey> bodyKeys, SecretKey fingerprintKey, SecureRandom random) {
        this(GcmBodies.latest(bodyKeys), bodyKeys, fingerprintKey, random);
    }

    /**
     * The same with the version that encrypts: while a new key is handed out to one node after the other, all of them still write under the one that every node
     * has.
     *
     * @throws org.zhaoliao.reason.InvalidInputException when its key is not among them, too
     */
    public SmCipher(int present, Map<Integer, SecretKey> bodyKeys, SecretKey fingerprintKey, SecureRandom random) {
        try {
            this.bodies = new GcmBodies(present, bodyKeys, random, SmAlgorithms::gcm);
            this.fingerprintKey = GcmBodies.checked(fingerprintKey);
            fingerprint(new byte[0]);
        } catch (NoClassDefFoundError absent) {
            throw new StoreException("SM4 and SM3 need org.bouncycastle:bcprov-jdk18on: add it to the host");
        }
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
        return SmAlgorithms.hmac(fingerprintKey, content);
    }
}
