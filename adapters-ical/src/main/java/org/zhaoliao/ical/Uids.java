package org.zhaoliao.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.worklist.Duty;

/**
 * UIDs that stay: of a visit by recipient, month and which visit of that month it is, so that one moved within the month keeps its own; of a duty by kind,
 * subject, basis and due date. Whatever is alike in these is numbered in the order of the export.
 */
final class Uids {

    private static final int LENGTH = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(PlannedVisit visit) {
        return uid("visit", visit.recipient().value(), YearMonth.from(visit.day()));
    }

    String of(Duty duty) {
        return uid("duty", duty.kind(), duty.subject(), duty.basis(), duty.due().date());
    }

    private String uid(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(part).append('\n');
        }
        int number = seen.merge(key.toString(), 1, Integer::sum);
        return hash(key.append(number).toString()).substring(0, LENGTH) + "@zhaoliao.org";
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
