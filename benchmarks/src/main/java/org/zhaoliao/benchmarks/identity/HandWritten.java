package org.zhaoliao.benchmarks.identity;

import java.time.YearMonth;

/** The floor: whether a text is a resident ID number, and nothing about what is wrong with it. */
final class HandWritten {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private HandWritten() {}

    static boolean isOne(String text) {
        if (text.length() != WEIGHTS.length + 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += WEIGHTS[i] * digit;
        }
        char last = text.charAt(WEIGHTS.length);
        return (last == 'x' ? 'X' : last) == CHECK.charAt(sum % CHECK.length()) && isDate(text);
    }

    private static boolean isDate(String text) {
        int year = number(text, 6, 10);
        int month = number(text, 10, 12);
        int day = number(text, 12, 14);
        return year >= 1800
                && year < 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
