package org.zhaoliao.jdbc;

/**
 * Encrypts what is stored (存储加密). {@link AesGcmCipher} does it with the JDK, {@link SmCipher} with the national algorithms; a host may bring
 * another one, for example on a key service. {@link Reencryption} exchanges the keys of the bodies.
 *
 * <p>Safe for use by several threads.
 */
public interface BodyCipher {

    /** The version of the key that encrypts now, 1 to 32,767; stored beside what it encrypted. Another one may be higher already, see {@link Reencryption}. */
    int keyVersion();

    /**
     * Encrypts under the present key.
     *
     * @param associated where the text belongs: it must be given again for decryption, so that nothing can be moved elsewhere
     */
    byte[] encrypt(byte[] plain, byte[] associated);

    /**
     * Decrypts.
     *
     * @param keyVersion the version that was present at encryption
     * @throws StoreException when anything was changed, or the key is not known
     */
    byte[] decrypt(int keyVersion, byte[] encrypted, byte[] associated);

    /**
     * A keyed fingerprint of 32 bytes: the same for the same content for ever, and telling nothing about it to those without the key. Indexes unique
     * personal data blindly, and seals the history.
     */
    byte[] fingerprint(byte[] content);
}
