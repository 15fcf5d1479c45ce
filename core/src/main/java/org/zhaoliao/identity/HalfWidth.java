package org.zhaoliao.identity;

/** Text as typed with a Chinese input method, in its plain form: full-width letters, digits and blanks (全角) become half-width ones. */
final class HalfWidth {

    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int DISTANCE = 0xFEE0;

    private HalfWidth() {}

    /** The plain form, without blanks at either end. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != text.charAt(i)) {
                return converted(text).strip();
            }
        }
        return text.strip();
    }

    private static String converted(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(character -> plain.append(plain((char) character)));
        return plain.toString();
    }

    /** The plain form without blanks and hyphens, in which numbers are often grouped. */
    static String ungrouped(String text) {
        return of(text).replaceAll("[\\s-]", "");
    }

    /** All that has a plain form lies in the basic plane, so that the halves of rarer characters stay as they are. */
    private static char plain(char character) {
        if (character == '\u00A0' || character == '\u3000') {
            return ' ';
        }
        return character >= FIRST && character <= LAST ? (char) (character - DISTANCE) : character;
    }
}
