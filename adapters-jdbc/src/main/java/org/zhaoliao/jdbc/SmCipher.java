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
     * @param fingerprintKey another key of 32 bytes, never changed
     * @param random gives the nonces
     * @throws StoreException when BouncyCastle is not there
     */
    public SmCipher(Map<Integer, SecretKey> bodyKeys, SecretKey fingerprintKey, SecureRandom random) {
        try {
            this.bodies = new GcmBodies(bodyKeys, random, SmAlgorithms::gcm);
            this.fingerprintKey = fingerprintKey;
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
