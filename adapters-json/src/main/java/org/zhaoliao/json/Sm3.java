package org.zhaoliao.json;

import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3, the hash of GB/T 32905 (国密杂凑算法). It needs {@code org.bouncycastle:bcprov-jdk18on}, which the host adds. */
public final class Sm3 implements Digest {

    @Override
    public String algorithm() {
        return "SM3";
    }

    @Override
    public byte[] of(byte[] bytes) {
        SM3Digest hash = new SM3Digest();
        hash.update(bytes, 0, bytes.length);
        byte[] out = new byte[hash.getDigestSize()];
        hash.doFinal(out, 0);
        return out;
    }
}
