package org.zhaoliao.benchmarks.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.identity.ResidentId;

/** Invented numbers, right and wrong. */
final class Numbers {

    private static final int COUNT = 256;
    private static final int KINDS = 4;

    private Numbers() {}

    static List<String> right() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            LocalDate born = LocalDate.of(1930, 1, 1).plusDays(100L * i);
            String body = String.format(Locale.ROOT, "141121%tY%<tm%<td%03d", born, i);
            numbers.add(body + ResidentId.checkDigit(body));
        }
        return numbers;
    }

    /** In turn: another check character, a letter, one digit less, a day that no calendar has. */
    static List<String> wrong() {
        List<String> numbers = new ArrayList<>(right());
        for (int i = 0; i < numbers.size(); i++) {
            numbers.set(i, spoilt(numbers.get(i), i % KINDS));
        }
        return numbers;
    }

    private static String spoilt(String number, int kind) {
        return switch (kind) {
            case 0 -> number.substring(0, 17) + (number.endsWith("7") ? '8' : '7');
            case 1 -> number.substring(0, 9) + 'O' + number.substring(10);
            case 2 -> number.substring(1);
            default -> rechecked(number.substring(0, 10) + "0231" + number.substring(14, 17));
        };
    }

    private static String rechecked(String body) {
        return body + ResidentId.checkDigit(body);
    }
}
