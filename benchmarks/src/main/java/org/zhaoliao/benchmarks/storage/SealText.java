package org.zhaoliao.benchmarks.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;

/** What the seal of a first entry covers, each part behind its length. */
final class SealText {

    private static final String NO_SEAL_BEFORE = "";

    private SealText() {}

    static byte[] of(String id, String division, ChangeRow change, byte[] body) {
        List<byte[]> parts = List.of(
                bytes("history"),
                bytes("recipient"),
                bytes(NO_SEAL_BEFORE),
                bytes(id),
                bytes(Long.toString(Row.REVISION)),
                bytes(division),
                bytes(id), // whom it is about
                bytes(change.at()),
                bytes(change.actor()),
                bytes(change.why()),
                bytes(change.basis()),
                bytes(change.kind()),
                bytes(Integer.toString(Row.FORMAT)),
                body);
        int length = parts.size() * Integer.BYTES;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer text = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            text.putInt(part.length).put(part);
        }
        return text.array();
    }

    private static byte[] bytes(String part) {
        return part.getBytes(UTF_8);
    }
}
