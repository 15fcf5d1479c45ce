package org.zhaoliao.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A cryptographic hash (杂凑算法): SHA-256 of the JDK, SM3, or what a host's own device offers. Implementations hold no state between calls. */
public interface Digest {

    /** The algorithm's name, such as {@code SHA-256} or {@code SM3}; it is kept beside each digest. */
    String algorithm();

    /** The hash of some bytes, which stay as they are. */
    byte[] of(byte[] bytes);

    /** SHA-256, which every JDK has. */
    static Digest sha256() {
        return new Digest() {
            @Override
            public String algorithm() {
                return "SHA-256";
            }

            @Override
            public byte[] of(byte[] bytes) {
                try {
                    return MessageDigest.getInstance(algorithm()).digest(bytes);
                } catch (NoSuchAlgorithmException impossible) {
                    throw new LinkageError(algorithm(), impossible);
                }
            }
        };
    }
}
