package org.zhaoliao.jdbc;

/** Encrypts nothing, so that SQL can make millions of bodies. Only for tables of invented data whose plans are looked at: those depend on the columns in the clear. */
final class ClearCipher implements BodyCipher {

    static final int KEY = 1;

    @Override
    public int keyVersion() {
        return KEY;
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associated) {
        return plain;
    }

    @Override
    public byte[] decrypt(int keyVersion, byte[] encrypted, byte[] associated) {
        return encrypted;
    }

    @Override
    public byte[] fingerprint(byte[] content) {
        return Databases.CIPHER.fingerprint(content);
    }
}
