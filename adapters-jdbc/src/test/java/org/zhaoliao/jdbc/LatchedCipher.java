package org.zhaoliao.jdbc;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the bodies that were encrypted, each once an attempt, and tells when the first entry is sealed: its row is locked by then, its head not yet. */
final class LatchedCipher implements BodyCipher {

    private final BodyCipher cipher;
    private final AtomicInteger encrypted = new AtomicInteger();
    private final CountDownLatch sealed = new CountDownLatch(1);

    LatchedCipher(BodyCipher cipher) {
        this.cipher = cipher;
    }

    int encrypted() {
        return encrypted.get();
    }

    void awaitSeal() throws InterruptedException {
        if (!sealed.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was sealed");
        }
    }

    @Override
    public int keyVersion() {
        return cipher.keyVersion();
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] associated) {
        encrypted.incrementAndGet();
        return cipher.encrypt(plain, associated);
    }

    @Override
    public byte[] decrypt(int keyVersion, byte[] bytes, byte[] associated) {
        return cipher.decrypt(keyVersion, bytes, associated);
    }

    @Override
    public byte[] fingerprint(byte[] content) {
        sealed.countDown();
        return cipher.fingerprint(content);
    }
}
