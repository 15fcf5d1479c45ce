package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W5.4 the cipher of SM4 and SM3 国密")
class SmCipherTest extends CipherContract {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] KEY = HEX.parseHex("0123456789abcdeffedcba9876543210");
    private static final byte[] NONCE = HEX.parseHex("00001234567800000000abcd");
    private static final byte[] ASSOCIATED = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    private static final byte[] PLAIN = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
            + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    private static final byte[] ENCRYPTED =
            HEX.parseHex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                    + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                    + "83de3541e4c2b58177e065a9bf7b62ec");

    @Override
    SecretKey key(int fill) {
        return Databases.key("SM4", 16, fill);
    }

    @Override
    BodyCipher cipher(Map<Integer, SecretKey> keys, SecretKey fingerprintKey) {
        return new SmCipher(keys, fingerprintKey, new SecureRandom());
    }

    @Override
    BodyCipher cipher(int present, Map<Integer, SecretKey> keys, SecretKey fingerprintKey) {
        return new SmCipher(present, keys, fingerprintKey, new SecureRandom());
    }

    @Test
    @DisplayName("RFC 8998 A.1: SM4-GCM gives the published text and tag, both ways")
    void publishedVector() throws GeneralSecurityException {
        SecretKey key = new SecretKeySpec(KEY, "SM4");
        assertArrayEquals(ENCRYPTED, SmAlgorithms.gcm(true, key, NONCE, ASSOCIATED, PLAIN));
        assertArrayEquals(PLAIN, SmAlgorithms.gcm(false, key, NONCE, ASSOCIATED, ENCRYPTED));
    }

    @Test
    @DisplayName("a body opens when it is put together from the published text, by hand")
    void frame() {
        BodyCipher cipher = cipher(Map.of(7, new SecretKeySpec(KEY, "SM4")), Databases.key("HMAC", 32, 9));
        byte[] body = HEX.parseHex(HEX.formatHex(NONCE) + HEX.formatHex(ENCRYPTED));
        assertArrayEquals(PLAIN, cipher.decrypt(7, body, ASSOCIATED));
    }

    @Test
    @DisplayName("a key of another length is refused, though it would do for AES")
    void keyLength() {
        assertThrows(
                InvalidInputException.class,
                () -> cipher(Map.of(1, Databases.key("SM4", 32, 1)), Databases.key("HMAC", 32, 9)));
    }

    /** The published hash first, so that the reference is one. */
    @Test
    @DisplayName("GB/T 32905 A.1 and RFC 2104: fingerprints are HMAC-SM3")
    void fingerprint() {
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                HEX.formatHex(Sm3Reference.hash("abc".getBytes(UTF_8))));
        byte[] twice = HEX.parseHex(HEX.formatHex(KEY).repeat(2));
        BodyCipher cipher = cipher(Map.of(1, key(1)), new SecretKeySpec(twice, "HMAC"));
        assertArrayEquals(Sm3Reference.hmac(twice, PLAIN), cipher.fingerprint(PLAIN));
    }

    @Test
    @DisplayName("without BouncyCastle AES works, and SM4 says what is missing")
    void absentProvider() throws ReflectiveOperationException, IOException {
        try (URLClassLoader host = new URLClassLoader(withoutBouncyCastle(), ClassLoader.getPlatformClassLoader())) {
            assertEquals(1, ((Number) invoked(made(host, "AesGcmCipher"), "keyVersion")).intValue());
            InvocationTargetException refused =
                    assertThrows(InvocationTargetException.class, () -> made(host, "SmCipher"));
            assertEquals(
                    "org.zhaoliao.jdbc.StoreException: SM4 and SM3 need org.bouncycastle:bcprov-jdk18on: add it to the host",
                    String.valueOf(refused.getCause()));
        }
    }

    private static Object made(ClassLoader host, String cipher) throws ReflectiveOperationException {
        return Class.forName("org.zhaoliao.jdbc." + cipher, true, host)
                .getConstructor(Map.class, SecretKey.class, SecureRandom.class)
                .newInstance(Map.of(1, Databases.key("AES", 16, 1)), Databases.key("HMAC", 32, 9), new SecureRandom());
    }

    private static Object invoked(Object cipher, String method) throws ReflectiveOperationException {
        return cipher.getClass().getMethod(method).invoke(cipher);
    }

    private static URL[] withoutBouncyCastle() throws MalformedURLException {
        List<URL> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator), -1)) {
            if (!entry.contains("bcprov")) {
                entries.add(Path.of(entry).toUri().toURL());
            }
        }
        return entries.toArray(URL[]::new);
    }
}
