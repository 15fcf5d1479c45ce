package org.zhaoliao.identity;

/** The check character of GB 11643-1999: ISO 7064 MOD 11-2, where {@code X} stands for ten. */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String BY_REMAINDER = "10X98765432";

    private CheckDigit() {}

    /** @param body begins with seventeen digits; what follows is not looked at */
    static char of(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return BY_REMAINDER.charAt(sum % BY_REMAINDER.length());
    }

    /** Whether the eighteenth character is the check character of the seventeen digits before it. */
    static boolean fits(String number) {
        return of(number) == number.charAt(WEIGHTS.length);
    }
}
