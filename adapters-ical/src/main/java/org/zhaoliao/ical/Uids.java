package org.zhaoliao.ical;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.worklist.Duty;

/**
 * UIDs that stay: of a visit by recipient, month and which visit of that month it is, so that one moved within the month keeps its own; of a duty by kind,
 * subject, basis and due date. Whatever is alike in these is numbered in the order of the export.
 *
 * <p>Without the key nobody can find out by trying which identifier a UID is made of.
 */
final class Uids {

    private static final int LENGTH = 32;
    private static final String KEYED = "HmacSHA256";

    private final SecretKey key;
    private final Map<String, Integer> seen = new HashMap<>();

    Uids(SecretKey key) {
        this.key = key;
    }

    String of(PlannedVisit visit) {
        return uid("visit", visit.recipient().value(), YearMonth.from(visit.day()));
    }

    String of(Duty duty) {
        return uid("duty", duty.kind(), duty.subject(), duty.basis(), duty.due().date());
    }

    private String uid(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\n');
        }
        int number = seen.merge(text.toString(), 1, Integer::sum);
        return hash(text.append(number).toString()).substring(0, LENGTH) + "@zhaoliao.org";
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("The key cannot be used with " + KEYED, refused);
        }
    }
}
