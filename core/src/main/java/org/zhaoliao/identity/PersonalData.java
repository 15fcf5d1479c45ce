package org.zhaoliao.identity;

/**
 * A piece of personal data that masks itself (脱敏, 个人信息).
 *
 * <p>{@code toString} is always the masked form, so that a log or a message cannot give the data away; whoever needs it says {@link #reveal()}.
 * Equality is that of the data itself. Personal Information Protection Law art. 28, 51.
 */
public interface PersonalData {

    /** The form for screens, lists and logs. */
    String masked();

    /** The data itself, in its normal form: the factory of the type reads it back. For storage and for those entitled to see it. */
    String reveal();
}
