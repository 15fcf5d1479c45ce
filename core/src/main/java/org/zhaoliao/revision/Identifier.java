package org.zhaoliao.revision;

import java.util.regex.Pattern;
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
        if (!Format.ALLOWED.matcher(value).matches() || ResidentId.isOne(value)) {
            throw InvalidInputException.of("id", "revision.identifier", String.valueOf(value.length()));
        }
        return value;
    }

    /** The characters that every store keeps as they are, in bytes as in characters. */
    final class Format {
        private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,40}");

        private Format() {}
    }
}
