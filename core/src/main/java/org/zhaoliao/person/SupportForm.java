package org.zhaoliao.person;

/** Where a recipient is supported (供养方式); the person chooses, Interim Measures on Social Assistance art. 19. */
public enum SupportForm {
    /** At home, looked after by a caregiver (分散供养). */
    DISPERSED,
    /** In an institution (集中供养). */
    CENTRAL
}
