package org.zhaoliao.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** What makes the shapes of a kind differ in every component: by their number, each fact is known so or otherwise, disputed or unknown. */
final class Facts {

    /** So many shapes, and a fact is of another form in each. */
    static final int FORMS = 4;

    /** In another county than {@link Samples#VILLAGE}. */
    static final DivisionCode ELSEWHERE = DivisionCode.of("152921103205");

    private static final List<FactSource> SOURCES = List.of(
            new FactSource(FactSource.Kind.DOCUMENT, LocalDate.of(1969, 12, 31)),
            new FactSource(FactSource.Kind.HOME_VISIT, Samples.DAY.minusDays(1)));

    private Facts() {}

    /** A fact in the form with this number. */
    static <T> Fact<T> fact(int number, T one, T other) {
        Fact.Known<T> written = new Fact.Known<>(one, SOURCES.get(0));
        Fact.Known<T> seen = new Fact.Known<>(other, SOURCES.get(1));
        return switch (number) {
            case 0 -> written;
            case 1 -> seen;
            case 2 -> new Fact.Disputed<>(List.of(written, seen));
            default -> Fact.unknown();
        };
    }

    /** True in the shape with the number 0, false in the next. */
    static Fact<Boolean> answer(int number) {
        return fact(number, true, false);
    }

    /** The day that the shape with this number has in place of another. */
    static LocalDate day(int number) {
        return LocalDate.of(2024, 2, 28).plusDays(number);
    }

    /** Another one of them in each shape, from the first again when there are fewer. */
    @SafeVarargs
    static <T> T one(int number, T... all) {
        return all[number % all.length];
    }

    /** None in the shape with the number 3. */
    static <T> List<T> some(int number, T one) {
        return number == FORMS - 1 ? List.of() : List.of(one);
    }

    /** Shapes that show something of their own, and one for each form of a fact. */
    static <T> List<T> shapes(List<T> own, IntFunction<T> form) {
        return Stream.concat(own.stream(), IntStream.range(0, FORMS).mapToObj(form))
                .toList();
    }
}
