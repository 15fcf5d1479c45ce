package org.zhaoliao.identity;

/** Text as typed with a Chinese input method, in its plain form: full-width letters, digits and blanks (全角) become half-width ones. */
final class HalfWidth {

    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int DISTANCE = 0xFEE0;

    private HalfWidth() {}

    /** The plain form, without blanks at either end. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(HalfWidth::plain).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    /** The plain form without blanks and hyphens, in which numbers are often grouped. */
    static String ungrouped(String text) {
        return of(text).replaceAll("[\\s-]", "");
    }

    private static int plain(int codePoint) {
        if (codePoint == '\u00A0' || codePoint == '\u3000') {
            return ' ';
        }
        return codePoint >= FIRST && codePoint <= LAST ? codePoint - DISTANCE : codePoint;
    }
}
