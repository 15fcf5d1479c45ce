package org.zhaoliao.json;

/** Forms and bounds of texts in wire records. */
final class Texts {

    /** An identifier within a system. */
    static final String ID = "[A-Za-z0-9._-]{1,40}";

    /** A code of a reason, a rule or a fact. */
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,149}";

    /** As long as the store takes a text. */
    static final int LONG = 10_000;

    static final int MEDIUM = 500;

    /** As many items as somebody has of anything. */
    static final int MANY = 1_000;

    private Texts() {}

    /** Whether a text is the same when it was written in UTF-8 and read again, and hides nothing: no halves of characters, no control characters but line ends and tabs. */
    static boolean isWritten(String text) {
        return text.codePoints().allMatch(Texts::isWritten);
    }

    private static boolean isWritten(int character) {
        int type = Character.getType(character);
        boolean shapes = character == '\n' || character == '\r' || character == '\t';
        return shapes || (type != Character.SURROGATE && type != Character.CONTROL);
    }
}
