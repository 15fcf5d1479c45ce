package org.zhaoliao.revision;

import com.google.common.base.CharMatcher;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.InvalidInputException;

/**
 * The identifier of an aggregate (标识): one to forty characters out of {@code A–Z a–z 0–9 . _ -}, never a resident ID number. Ordered by character code, in
 * memory and in every store.
 */
public interface Identifier extends Comparable<Identifier> {

    /** The identifier as text. */
    String value();

    @Override
    default int compareTo(Identifier other) {
        return value().compareTo(other.value());
    }

    /**
     * Returns the text when it can be an identifier.
     *
     * @throws InvalidInputException {@code revision.identifier}
     */
    static String checked(String value) {
        if (!Format.fits(value) || ResidentId.isOne(value)) {
            throw InvalidInputException.of("id", "revision.identifier", String.valueOf(value.length()));
        }
        return value;
    }

    /** The characters that every store keeps as they are, in bytes as in characters. */
    final class Format {
        private static final int LONGEST = 40;

        private static final CharMatcher ALLOWED = CharMatcher.inRange('A', 'Z')
                .or(CharMatcher.inRange('a', 'z'))
                .or(CharMatcher.inRange('0', '9'))
                .or(CharMatcher.anyOf("._-"));

        private Format() {}

        private static boolean fits(String value) {
            return !value.isEmpty() && value.length() <= LONGEST && ALLOWED.matchesAllOf(value);
        }
    }
}
