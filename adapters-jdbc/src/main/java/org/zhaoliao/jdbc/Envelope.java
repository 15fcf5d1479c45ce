package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Bodies of one kind in their encrypted form, whatever they say; each opens only in its place. */
final class Envelope {

    private final String kind;
    private final BodyCipher cipher;

    Envelope(String kind, BodyCipher cipher) {
        this.kind = kind;
        this.cipher = cipher;
    }

    SealedBody close(byte[] plain, int format, String id, long revision) {
        return new SealedBody(cipher.encrypt(plain, place(id, revision)), format, cipher.keyVersion());
    }

    byte[] open(SealedBody body, String id, long revision) {
        return cipher.decrypt(body.keyVersion(), body.bytes(), place(id, revision));
    }

    private byte[] place(String id, long revision) {
        return (kind + "|" + id + "|" + revision).getBytes(UTF_8);
    }
}
