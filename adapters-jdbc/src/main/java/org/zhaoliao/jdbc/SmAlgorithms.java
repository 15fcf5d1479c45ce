package org.zhaoliao.jdbc;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** All that touches BouncyCastle: a host without it can load every other class. */
final class SmAlgorithms {

    private static final int SM4_KEY_BYTES = 16;

    private SmAlgorithms() {}

    static byte[] gcm(boolean encrypting, SecretKey key, byte[] nonce, byte[] associated, byte[] text)
            throws GeneralSecurityException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypting, new AEADParameters(sm4(key), GcmBodies.TAG_BITS, nonce, associated));
        byte[] out = new byte[cipher.getOutputSize(text.length)];
        int processed = cipher.processBytes(text, 0, text.length, out, 0);
        try {
            cipher.doFinal(out, processed);
            return out;
        } catch (InvalidCipherTextException changed) {
            throw new AEADBadTagException(changed.getMessage());
        }
    }

    static byte[] hmac(SecretKey key, byte[] content) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key.getEncoded()));
        mac.update(content, 0, content.length);
        byte[] fingerprint = new byte[mac.getMacSize()];
        mac.doFinal(fingerprint, 0);
        return fingerprint;
    }

    private static KeyParameter sm4(SecretKey key) throws InvalidKeyException {
        byte[] bytes = key.getEncoded();
        if (bytes.length != SM4_KEY_BYTES) {
            throw new InvalidKeyException("A key of SM4 has 16 bytes");
        }
        return new KeyParameter(bytes);
    }
}
