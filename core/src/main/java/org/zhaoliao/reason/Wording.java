package org.zhaoliao.reason;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Puts coded reasons and names into words (文字), in one language.
 *
 * <p>The texts stand beside the code that gives the reason: {@code eligibility.elder} is read from {@code org/zhaoliao/eligibility/reasons}.
 * An argument that begins with {@code @} is itself a code and is put into words first, so that a reason can name a care level or a status.
 */
public final class Wording {

    /** Chinese, the language of the ledger, the reports and the forms. */
    public static final Wording CHINESE = new Wording(Locale.SIMPLIFIED_CHINESE);

    /** English. */
    public static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
    }

    /**
     * The text of a reason.
     *
     * @throws MissingResourceException when the owning package has no text for the code: a defect that a test finds
     */
    public String of(Reason reason) {
        Object[] arguments = reason.arguments().stream().map(this::argument).toArray();
        return new MessageFormat(pattern(reason.code()), Locale.ROOT).format(arguments);
    }

    /** The text of a code that takes no arguments, such as the name of a status. */
    public String of(String code) {
        return of(Reason.of(code));
    }

    /** The name of an enum constant: the code is {@code <package>.<type>.<CONSTANT>}, for example {@code assessment.CareLevel.CAPABLE}. */
    public String of(Enum<?> constant) {
        return of(code(constant));
    }

    /** The code under which an enum constant has its name in both languages. */
    public static String code(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String owner = type.getPackageName();
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + type.getSimpleName() + "." + constant.name();
    }

    /** An argument for a {@link Reason} that is put into words in the language of the reader. */
    public static String argument(Enum<?> constant) {
        return "@" + code(constant);
    }

    /** An argument that stays as it is, even if it begins with {@code @}: what somebody typed. */
    public static String literal(String text) {
        return text.startsWith("@") ? "@" + text : text;
    }

    private String argument(String argument) {
        if (argument.startsWith("@@")) {
            return argument.substring(1);
        }
        return argument.startsWith("@") ? of(argument.substring(1)) : argument;
    }

    private String pattern(String code) {
        int dot = code.indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException(
                    "A code begins with its package: " + code, Wording.class.getName(), code);
        }
        String bundle = "org.zhaoliao." + code.substring(0, dot) + ".reasons";
        return ResourceBundle.getBundle(bundle, locale, Wording.class.getClassLoader(), NO_FALLBACK)
                .getString(code);
    }
}
