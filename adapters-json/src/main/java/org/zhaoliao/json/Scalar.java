package org.zhaoliao.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhaoliao.place.DivisionCode;

/**
 * A type whose values stand in JSON as texts of one form, so that no digit is lost on the way.
 *
 * @param code of the error when a text has another form
 * @param form what the texts look like; the schema shows it
 * @param written the text of a value
 * @param read the value of a text of this form
 */
record Scalar(String code, Pattern form, Function<Object, String> written, Function<String, Object> read) {

    /** Years 0001 to 9999, as ISO 8601 writes them with four digits. */
    private static final String DAY = "(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?";

    private static final Map<Class<?>, Scalar> BY_TYPE = Map.of(
            DivisionCode.class, of("place.division-code", "CN|\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}", DivisionCode::of),
            LocalDate.class, of("json.day", DAY, Scalar::day),
            LocalTime.class, of("json.time", TIME, LocalTime::parse),
            LocalDateTime.class, of("json.date-time", DAY + "T" + TIME, LocalDateTime::parse),
            Instant.class,
                    of("json.instant", DAY + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z", Instant::parse),
            BigDecimal.class, amount(),
            Yuan.class,
                    of("json.yuan", "(?=.{1,20}$)0*\\d{1,16}(\\.\\d{1,2}0*)?", text -> new Yuan(new BigDecimal(text))));

    static boolean knows(Class<?> type) {
        return BY_TYPE.containsKey(type);
    }

    static Scalar of(Class<?> type) {
        return Objects.requireNonNull(BY_TYPE.get(type), type.getName());
    }

    /** Whether a text has the form. */
    boolean fits(String text) {
        return form.matcher(text).matches();
    }

    /** The value of a text; none unless the text has the form. */
    Optional<Object> parsed(String text) {
        if (!fits(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Of a text that has the form, in a part of the time that the formatter takes. */
    private static LocalDate day(String text) {
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        return LocalDate.of(year, month, Integer.parseInt(text, 8, text.length(), 10));
    }

    private static Scalar of(String code, String form, Function<String, Object> read) {
        return new Scalar(code, Pattern.compile(form), Object::toString, read);
    }

    private static Scalar amount() {
        return new Scalar(
                "json.amount",
                Pattern.compile("(?=.{1,20}$)\\d+(\\.\\d+)?"),
                value -> ((BigDecimal) value).toPlainString(),
                BigDecimal::new);
    }
}
