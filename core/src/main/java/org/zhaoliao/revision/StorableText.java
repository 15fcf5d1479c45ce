package org.zhaoliao.revision;

import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** Text that every store gives back as it was written: one database changes halves of characters silently, another refuses the character zero. */
final class StorableText {

    /** A half stands alone; two that belong together are one character to a pattern. */
    private static final Pattern LOST = Pattern.compile("[\\x{0}\\x{D800}-\\x{DFFF}]");

    private StorableText() {}

    /** The text may be personal data by mistake, and is not repeated. */
    static void check(String path, String text) {
        if (LOST.matcher(text).find()) {
            throw InvalidInputException.of(path, "revision.text", String.valueOf(text.length()));
        }
    }
}
