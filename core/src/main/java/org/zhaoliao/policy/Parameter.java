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
 * @param reader makes a value of its text
 * @param <T> the type of its values
 */
public record Parameter<T>(String code, String form, Function<String, T> reader) {

    /** Whole numbers. */
    public static Parameter<Integer> integer(String code) {
        return new Parameter<>(code, "@policy.form.integer", Integer::valueOf);
    }

    /** Decimals: amounts in yuan, ratios. */
    public static Parameter<BigDecimal> decimal(String code) {
        return new Parameter<>(code, "@policy.form.decimal", BigDecimal::new);
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

    /**
     * The value of a text.
     *
     * @throws InvalidInputException {@code policy.value} when the text does not have the form
     */
    T read(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            throw InvalidInputException.of(code, "policy.value", text, form);
        }
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
