package org.zhaoliao.identity;

import org.zhaoliao.reason.InvalidInputException;

/**
 * A disability as certified: its kind and its grade (残疾类别, 残疾等级). Health data, therefore hidden in {@code toString}.
 *
 * @param grade 1 (the gravest) to 4
 */
public record Disability(DisabilityKind kind, int grade) {

    /** The lightest grade that is certified. */
    public static final int LIGHTEST = 4;

    /**
     * Checks the grade.
     *
     * @throws InvalidInputException {@code identity.disability-grade}
     */
    public Disability {
        if (grade < 1 || grade > LIGHTEST) {
            throw InvalidInputException.of("grade", "identity.disability-grade", String.valueOf(grade));
        }
    }

    /** Says neither kind nor grade. */
    @Override
    public String toString() {
        return "Disability[**]";
    }
}
