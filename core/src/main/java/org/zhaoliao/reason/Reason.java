package org.zhaoliao.reason;

import java.util.List;

/**
 * A coded cause with its arguments (理由). It carries no text: {@link Wording} makes Chinese or English of it at the edge.
 *
 * <p>The code is dotted, its first word is the package that owns it, for example {@code eligibility.elder}. Arguments never hold personal data.
 *
 * @param code stable code, lower case words joined by dots and hyphens
 * @param arguments what the text names, in the order of its places; numbers and dates already in their neutral form (ISO 8601, plain decimals)
 */
public record Reason(String code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** A reason whose arguments are the plain string forms of the given values. */
    public static Reason of(String code, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new Reason(code, List.of(texts));
    }
}
