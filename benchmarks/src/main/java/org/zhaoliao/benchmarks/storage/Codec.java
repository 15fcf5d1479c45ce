package org.zhaoliao.benchmarks.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.zhaoliao.jdbc.BodyCipher;
import org.zhaoliao.jdbc.BodyJson;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes rows of recipients and recipients of rows, as plainly as it can be written for one kind: the JSON and the cipher of the store, the rest by hand. The
 * three that are compared with the store share it, so that they differ from each other in how they talk to the database only.
 */
final class Codec {

    private static final JsonMapper JSON = BodyJson.mapper();
    private static final HexFormat HEX = HexFormat.of();
    private static final int RADIX = 16;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final BodyCipher cipher;

    Codec(BodyCipher cipher) {
        this.cipher = cipher;
    }

    ChangeRow row(Change change) {
        return ChangeRow.of(change, JSON);
    }

    List<Row> rows(List<Recipient> recipients, ChangeRow change) {
        return recipients.stream().map(recipient -> row(recipient, change)).toList();
    }

    private Row row(Recipient recipient, ChangeRow change) {
        String id = recipient.id().value();
        byte[] text = JSON.writeValueAsBytes(recipient);
        return new Row(
                id,
                recipient.division().digits(),
                blind(recipient.details().residentId().value().orElseThrow().reveal()),
                cipher.encrypt(text, place("recipient", id, Row.REVISION)),
                cipher.keyVersion(),
                hex(SealText.of(id, recipient.division().digits(), change, text)));
    }

    <T> Versioned<T> state(Class<T> type, String kind, StateRow row) {
        if (row.format != Row.FORMAT) {
            throw new IllegalStateException("Format " + row.format);
        }
        byte[] text = cipher.decrypt(row.keyVersion, row.body, place(kind, row.id, row.revision));
        return new Versioned<>(JSON.readValue(text, type), new Revision(row.revision), row.voided != 0);
    }

    private String blind(String unique) {
        return hex(("unique|recipient|" + unique).getBytes(UTF_8));
    }

    /** The head of the recipients with further entries. */
    HeadRow grown(HeadRow head, List<Row> rows) {
        BigInteger sum = new BigInteger(head.tally(), RADIX).xor(number("mask|recipient|" + head.seal()));
        if (!head.equals(head("recipient", head.entries(), sum))) {
            throw new IllegalStateException("The head was tampered with");
        }
        for (Row row : rows) {
            sum = sum.add(number("tally|recipient|" + row.seal));
        }
        return head("recipient", head.entries() + rows.size(), sum.mod(MODULUS));
    }

    /** The head of a kind without an entry. */
    HeadRow empty(String kind) {
        return head(kind, 0, BigInteger.ZERO);
    }

    private HeadRow head(String kind, long entries, BigInteger sum) {
        String seal = hex(("head|" + kind + "|" + entries + "|" + sum.toString(RADIX)).getBytes(UTF_8));
        BigInteger tally = sum.xor(number("mask|" + kind + "|" + seal));
        return new HeadRow(entries, tally.toString(RADIX), seal);
    }

    private BigInteger number(String content) {
        return new BigInteger(1, cipher.fingerprint(content.getBytes(UTF_8)));
    }

    private String hex(byte[] content) {
        return HEX.formatHex(cipher.fingerprint(content));
    }

    private static byte[] place(String kind, String id, long revision) {
        return (kind + "|" + id + "|" + revision).getBytes(UTF_8);
    }
}
