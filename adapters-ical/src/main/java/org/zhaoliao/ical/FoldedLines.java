package org.zhaoliao.ical;

/** Lines of at most 75 octets of UTF-8 (RFC 5545, 3.1), broken between characters only: ical4j counts characters, which is too long in Chinese. */
final class FoldedLines {

    /** Tells ical4j to break no line. */
    static final int UNFOLDED = Integer.MAX_VALUE;

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n ";

    private FoldedLines() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : text.codePoints().toArray()) {
            int size = octets(point);
            boolean atEnd = point == '\r' || point == '\n';
            if (!atEnd && octets + size > LONGEST) {
                folded.append(BREAK);
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets = atEnd ? 0 : octets + size;
        }
        return folded.toString();
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
