package org.zhaoliao.jdbc;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds whoever seals an entry, and has its row, until it may go on. */
final class HeldCipher implements BodyCipher {

    private final BodyCipher cipher;
    private final CountDownLatch sealed = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    HeldCipher(BodyCipher cipher) {
        this.cipher = cipher;
    }

    void awaitSeal() throws InterruptedException {
        await(sealed);
    }

    void goOn() {
        go.countDown();
    }

    @Override
    public int keyVersion() {
        return cipher.keyVersion();
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associated) {
        return cipher.encrypt(plain, associated);
    }

    @Override
    public byte[] decrypt(int keyVersion, byte[] bytes, byte[] associated) {
        return cipher.decrypt(keyVersion, bytes, associated);
    }

    @Override
    public byte[] fingerprint(byte[] content) {
        sealed.countDown();
        try {
            await(go);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return cipher.fingerprint(content);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing came");
        }
    }
}
