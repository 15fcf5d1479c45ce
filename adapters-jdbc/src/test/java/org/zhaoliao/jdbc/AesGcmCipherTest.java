package org.zhaoliao.jdbc;

import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.DisplayName;

@DisplayName("W5.4 the cipher of the JDK")
class AesGcmCipherTest extends CipherContract {

    @Override
    SecretKey key(int fill) {
        return Databases.key("AES", fill);
    }

    @Override
    BodyCipher cipher(Map<Integer, SecretKey> keys, SecretKey fingerprintKey) {
        return new AesGcmCipher(keys, fingerprintKey, new SecureRandom());
    }

    @Override
    BodyCipher cipher(int present, Map<Integer, SecretKey> keys, SecretKey fingerprintKey) {
        return new AesGcmCipher(present, keys, fingerprintKey, new SecureRandom());
    }
}
