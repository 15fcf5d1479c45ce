package org.zhaoliao.identity;

/** What all personal data held as one text has in common: equal by type and text, masked as a string. */
abstract class Masked implements PersonalData {

    private final String text;

    Masked(String text) {
        this.text = text;
    }

    @Override
    public final String reveal() {
        return text;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Masked data && data.getClass() == getClass() && data.text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** The masked form. */
    @Override
    public final String toString() {
        return masked();
    }
}
