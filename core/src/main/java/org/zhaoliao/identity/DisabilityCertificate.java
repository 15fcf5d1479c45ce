package org.zhaoliao.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** The number of a disability certificate (残疾人证): the holder's resident ID number, a digit for the kind, one for the grade, and {@code B1}, {@code B2} … on a reissued one. */
public final class DisabilityCertificate extends Masked {

    private static final Pattern FORM = Pattern.compile("(.{18})(\\d)(\\d)(?:B(\\d{1,2}))?");

    private final ResidentId holder;
    private final Disability disability;
    private final int reissue;

    private DisabilityCertificate(String number, Matcher parts) {
        super(number);
        this.holder = ResidentId.of(parts.group(1));
        this.disability = new Disability(DisabilityKind.ofDigit(digit(parts.group(2))), digit(parts.group(3)));
        String suffix = parts.group(4);
        this.reissue = suffix == null ? 0 : digit(suffix);
    }

    /**
     * Reads a number; blanks around it, full-width characters and lower-case letters are put right.
     *
     * @throws InvalidInputException {@code identity.disability-certificate}, or the fault of the part that is wrong: {@link ResidentId#of},
     *     {@link DisabilityKind#ofDigit}, {@link Disability}
     */
    public static DisabilityCertificate of(String text) {
        String number = HalfWidth.of(text).toUpperCase(Locale.ROOT);
        Matcher parts = FORM.matcher(number);
        if (!parts.matches()) {
            throw InvalidInputException.of(
                    "disabilityCertificate", "identity.disability-certificate", "*".repeat(number.length()));
        }
        return new DisabilityCertificate(number, parts);
    }

    /** Whose certificate it is. */
    public ResidentId holder() {
        return holder;
    }

    /** What it certifies. */
    public Disability disability() {
        return disability;
    }

    /** How often it was issued again; 0 for the first certificate. */
    public int reissue() {
        return reissue;
    }

    /** The masked number of the holder; kind and grade are hidden: {@code 360121********0013**}. */
    @Override
    public String masked() {
        return holder.masked() + "**";
    }

    private static int digit(String digits) {
        return Integer.parseInt(digits);
    }
}
