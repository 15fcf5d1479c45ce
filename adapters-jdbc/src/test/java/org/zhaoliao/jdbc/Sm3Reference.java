package org.zhaoliao.jdbc;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** SM3 as GB/T 32905 writes it down and HMAC as RFC 2104 does, step by step: something else to compare the cipher with. */
final class Sm3Reference {

    private static final int BLOCK = 64;
    private static final int[] START = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };

    private Sm3Reference() {}

    static byte[] hmac(byte[] key, byte[] text) {
        byte[] inner = hash(joined(padded(key, 0x36), text));
        return hash(joined(padded(key, 0x5c), inner));
    }

    static byte[] hash(byte[] text) {
        int blocks = (text.length + 9 + BLOCK - 1) / BLOCK;
        ByteBuffer message = ByteBuffer.allocate(blocks * BLOCK).put(text).put((byte) 0x80);
        message.putLong(blocks * BLOCK - 8, 8L * text.length).rewind();
        int[] state = START.clone();
        for (int block = 0; block < blocks; block++) {
            int[] words = new int[16];
            message.asIntBuffer().get(words);
            message.position(message.position() + BLOCK);
            state = compressed(state, expanded(words));
        }
        ByteBuffer out = ByteBuffer.allocate(32);
        out.asIntBuffer().put(state);
        return out.array();
    }

    private static int[] expanded(int[] words) {
        int[] w = Arrays.copyOf(words, 68);
        for (int j = 16; j < 68; j++) {
            int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
            w[j] = p1(x) ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
        }
        return w;
    }

    private static int[] compressed(int[] v, int[] w) {
        int[] s = v.clone();
        for (int j = 0; j < 64; j++) {
            int t = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32);
            int a12 = Integer.rotateLeft(s[0], 12);
            int ss1 = Integer.rotateLeft(a12 + s[4] + t, 7);
            int tt1 = ff(j, s[0], s[1], s[2]) + s[3] + (ss1 ^ a12) + (w[j] ^ w[j + 4]);
            int tt2 = gg(j, s[4], s[5], s[6]) + s[7] + ss1 + w[j];
            s = new int[] {
                tt1, s[0], Integer.rotateLeft(s[1], 9), s[2], p0(tt2), s[4], Integer.rotateLeft(s[5], 19), s[6]
            };
        }
        for (int i = 0; i < s.length; i++) {
            s[i] ^= v[i];
        }
        return s;
    }

    private static int ff(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z);
    }

    private static int gg(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : (x & y) | (~x & z);
    }

    private static int p0(int x) {
        return x ^ Integer.rotateLeft(x, 9) ^ Integer.rotateLeft(x, 17);
    }

    private static int p1(int x) {
        return x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
    }

    private static byte[] padded(byte[] key, int mask) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) mask;
        }
        return block;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
