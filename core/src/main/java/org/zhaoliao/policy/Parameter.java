package org.zhaoliao.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A named place in the policy book (政策参数). Its code is dotted, its first word is the package that reads it.
 *
 * @param code stable code, for example {@code eligibility.elder-age}
 * @param form what a value looks like, named in error texts
 * @param reader makes a value of its text: always the same of the same text, and one that nobody can change, for it is handed to all who ask
 * @param <T> the type of its values
 */
public record Parameter<T>(String code, String form, Function<String, T> reader) {

    /** Nobody is older. */
    private static final int OLDEST = 150;

    /** As long as any legal period can be; more of anything is a slip of the pen. */
    private static final int MOST = 9999;

    private static final int LIGHTEST_GRADE = 4;

    /** Any whole number, for what makes sense at any size, below 0 too. What counts something has a range. */
    public static Parameter<Integer> integer(String code) {
        return new Parameter<>(code, "@policy.form.integer", Integer::valueOf);
    }

    /** A whole number of a range, both ends included. */
    public static Parameter<Integer> integer(String code, int least, int most) {
        return within(code, "n", Integer::valueOf, least, most);
    }

    /** An age in full years. */
    public static Parameter<Integer> age(String code) {
        return integer(code, 0, OLDEST);
    }

    /** How many there are of something: at least 1. */
    public static Parameter<Integer> count(String code) {
        return integer(code, 1, MOST);
    }

    /** How many natural days: 0 where there need be none. */
    public static Parameter<Integer> days(String code) {
        return integer(code, 0, MOST);
    }

    /** A grade of disability (残疾等级), 1 the heaviest: this grade and heavier ones; 0 none of them. */
    public static Parameter<Integer> grade(String code) {
        return integer(code, 0, LIGHTEST_GRADE);
    }

    /** Any decimal. */
    public static Parameter<BigDecimal> decimal(String code) {
        return new Parameter<>(code, "@policy.form.decimal", BigDecimal::new);
    }

    /** A decimal of a range, both ends included. */
    public static Parameter<BigDecimal> decimal(String code, int least, int most) {
        return within(code, "x", BigDecimal::new, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** Amounts in yuan and other quantities: a decimal, not negative. */
    public static Parameter<BigDecimal> amount(String code) {
        return new Parameter<>(code, "@policy.form.amount", Parameter::notNegative);
    }

    /** A part of a whole: a decimal above 0 up to 1. */
    public static Parameter<BigDecimal> share(String code) {
        return new Parameter<>(code, "@policy.form.share", Parameter::part);
    }

    /** How much something counts beside others: a decimal above 0. */
    public static Parameter<BigDecimal> weight(String code) {
        return new Parameter<>(code, "@policy.form.weight", Parameter::positive);
    }

    /** Any text. */
    public static Parameter<String> text(String code) {
        return new Parameter<>(code, "@policy.form.text", text -> text);
    }

    /** Yes or no, written {@code yes} or {@code no}. */
    public static Parameter<Boolean> flag(String code) {
        return new Parameter<>(code, "@policy.form.flag", Parameter::yesOrNo);
    }

    /** A list of words, separated by blanks; may be empty. */
    public static Parameter<List<String>> words(String code) {
        return new Parameter<>(
                code,
                "@policy.form.words",
                text -> Arrays.stream(text.split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** One of a fixed set of names. */
    public static <E extends Enum<E>> Parameter<E> choice(String code, Class<E> names) {
        return new Parameter<>(code, Arrays.toString(names.getEnumConstants()), text -> Enum.valueOf(names, text));
    }

    /** Some of a fixed set of names, separated by blanks; may be empty. */
    public static <E extends Enum<E>> Parameter<List<E>> choices(String code, Class<E> names) {
        Parameter<List<String>> words = words(code);
        return new Parameter<>(
                code,
                Arrays.toString(names.getEnumConstants()),
                text -> words.read(text).stream()
                        .map(word -> Enum.valueOf(names, word))
                        .toList());
    }

    /** Some of a fixed set of names, separated by blanks, with one that is always among them. */
    public static <E extends Enum<E>> Parameter<List<E>> choicesWith(E always, String code, Class<E> names) {
        Parameter<List<E>> some = choices(code, names);
        return new Parameter<>(
                code,
                some.form() + " ∋ " + always,
                text -> holding(always, some.reader().apply(text)));
    }

    /** All of a fixed set of names, each once, in some order; separated by blanks. */
    public static <E extends Enum<E>> Parameter<List<E>> order(String code, Class<E> names) {
        Parameter<List<E>> some = choices(code, names);
        return new Parameter<>(
                code, some.form() + " ×1", text -> each(some.reader().apply(text), names));
    }

    /** A day such as {@code 2024-01-31}. */
    public static Parameter<LocalDate> day(String code) {
        return new Parameter<>(code, "@policy.form.day", Parameter::date);
    }

    /** A legal period such as {@code 15WD}, {@code 7D} or {@code 12M}. */
    public static Parameter<LegalPeriod> period(String code) {
        return new Parameter<>(code, "@policy.form.period", LegalPeriod::parse);
    }

    /** A legal period, or {@code none}, which switches off what would begin it. One or none. */
    public static Parameter<List<LegalPeriod>> periodOrNone(String code) {
        return new Parameter<>(
                code,
                "@policy.form.period-or-none",
                text -> text.equals("none") ? List.of() : List.of(LegalPeriod.parse(text)));
    }

    /**
     * The value of a text.
     *
     * @throws InvalidInputException {@code policy.value} when the text does not have the form, or its value is out of range
     */
    T read(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            throw InvalidInputException.of(code, "policy.value", text, form);
        }
    }

    private static <N extends Comparable<? super N>> Parameter<N> within(
            String code, String name, Function<String, N> reader, N least, N most) {
        return new Parameter<>(code, least + " ≤ " + name + " ≤ " + most, text -> {
            N value = reader.apply(text);
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new IllegalArgumentException(text);
            }
            return value;
        });
    }

    private static <E> List<E> holding(E always, List<E> some) {
        if (!some.contains(always)) {
            throw new IllegalArgumentException(some.toString());
        }
        return some;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static BigDecimal notNegative(String text) {
        BigDecimal amount = new BigDecimal(text);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(text);
        }
        return amount;
    }

    private static BigDecimal positive(String text) {
        BigDecimal weight = new BigDecimal(text);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(text);
        }
        return weight;
    }

    private static BigDecimal part(String text) {
        BigDecimal share = positive(text);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    private static <E extends Enum<E>> List<E> each(List<E> order, Class<E> names) {
        if (order.size() != names.getEnumConstants().length || Set.copyOf(order).size() != order.size()) {
            throw new IllegalArgumentException(order.toString());
        }
        return order;
    }

    private static Boolean yesOrNo(String text) {
        if (text.equals("yes") || text.equals("no")) {
            return text.equals("yes");
        }
        throw new IllegalArgumentException(text);
    }
}
