package org.zhaoliao.identity;

import java.util.Arrays;
import org.zhaoliao.reason.InvalidInputException;

/** The kind of a disability (残疾类别). */
public enum DisabilityKind {
    VISUAL(1),
    HEARING(2),
    SPEECH(3),
    LIMB(4),
    INTELLECTUAL(5),
    MENTAL(6),
    MULTIPLE(7);

    private final int certificateDigit;

    DisabilityKind(int certificateDigit) {
        this.certificateDigit = certificateDigit;
    }

    /** The digit on the national certificate, 1 to 7. Some local systems number the kinds otherwise. */
    public int certificateDigit() {
        return certificateDigit;
    }

    /**
     * The kind with this digit on the national certificate.
     *
     * @throws InvalidInputException {@code identity.disability-kind}, when there is none
     */
    public static DisabilityKind ofDigit(int digit) {
        return Arrays.stream(values())
                .filter(kind -> kind.certificateDigit == digit)
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of("kind", "identity.disability-kind", String.valueOf(digit)));
    }
}
