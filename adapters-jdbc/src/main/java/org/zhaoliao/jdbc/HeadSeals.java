package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.BaseEncoding;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Counts entries in heads and seals the heads. Nothing that is added up shows in the database: what stands for an entry in the sum is a keyed fingerprint of its
 * seal, and the sum lies under a mask. Whoever has no key therefore cannot choose entries that come to the sum of another head.
 *
 * <p>The mask is made of the seal, which covers the sum: the same head is always sealed alike, and two heads never share a mask.
 */
final class HeadSeals {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final Pattern TALLY = Pattern.compile("[0-9a-f]{1,64}");
    private static final int HEX = 16;

    private final BodyCipher cipher;

    HeadSeals(BodyCipher cipher) {
        this.cipher = cipher;
    }

    /** The head with further entries. */
    HistoryHead grown(HistoryHead head, List<String> seals) {
        BigInteger sum = head.sum();
        for (String seal : seals) {
            sum = sum.add(number("tally", head.kind(), seal));
        }
        return new HistoryHead(head.kind(), head.entries() + seals.size(), sum.mod(MODULUS));
    }

    SealedHead closed(HistoryHead head) {
        String seal = BaseEncoding.base16()
                .lowerCase()
                .encode(fingerprint(
                        "head",
                        head.kind(),
                        String.valueOf(head.entries()),
                        head.sum().toString(HEX)));
        BigInteger tally = head.sum().xor(mask(head.kind(), seal));
        return new SealedHead(head.kind(), head.entries(), tally.toString(HEX), seal);
    }

    /** The head under the seal; empty when the seal is none of this key, or anything was changed. */
    Optional<HistoryHead> opened(SealedHead row) {
        return Optional.of(row)
                .filter(found -> TALLY.matcher(found.tally()).matches())
                .map(found -> new HistoryHead(
                        found.kind(),
                        found.entries(),
                        new BigInteger(found.tally(), HEX).xor(mask(found.kind(), found.seal()))))
                .filter(head -> closed(head).equals(row));
    }

    private BigInteger mask(String kind, String seal) {
        return number("mask", kind, seal);
    }

    private BigInteger number(String... parts) {
        return new BigInteger(1, fingerprint(parts));
    }

    /** No part holds the sign between them. */
    private byte[] fingerprint(String... parts) {
        return cipher.fingerprint(String.join("|", parts).getBytes(UTF_8));
    }
}
