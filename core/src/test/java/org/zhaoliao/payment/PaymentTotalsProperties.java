package org.zhaoliao.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.payment.PaymentTotals.PaymentClass;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;

/** W1.4: the totals of a payment list agree with its persons. */
class PaymentTotalsProperties {

    private static final List<String> VILLAGES = List.of("141121100212", "141121100213", "141121101201");

    private static <T> T pick(Random draw, List<T> choices) {
        return choices.get(draw.nextInt(choices.size()));
    }

    private static List<PaymentLine> lines(long seed, int size) {
        Random draw = new Random(seed);
        return Stream.generate(() -> line(draw)).limit(size).toList();
    }

    private static PaymentLine line(Random draw) {
        Sample person = new Sample();
        person.id = "R-" + draw.nextInt(1_000_000);
        person.village = DivisionCode.of(pick(draw, VILLAGES));
        person.register = pick(draw, List.of(RegisterType.values()));
        person.form = pick(draw, List.of(SupportForm.values()));
        person.support = pick(
                draw,
                List.of(
                        DateRange.from(LocalDate.of(2022, 3, 1)),
                        DateRange.from(LocalDate.of(2024, 6, 1)),
                        DateRange.of(LocalDate.of(2022, 3, 1), LocalDate.of(2024, 4, 1))));
        person.absences = draw.nextInt(3) == 0 ? List.of(Sample.away(AbsenceKind.LOST, "2024-01-01")) : List.of();
        return person.line();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 200)
    void everyBreakdownAddsUpToWhatThePersonsArePaid(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        List<PaymentLine> lines = lines(seed, size);
        PaymentTotals totals = lines.stream().collect(PaymentTotals.adding());
        BigDecimal paid = sum(lines.stream().map(PaymentLine::paid));

        assertEquals(0, paid.compareTo(totals.paid()));
        assertEquals(0, paid.compareTo(sum(totals.byVillage().values().stream())));
        assertEquals(0, paid.compareTo(sum(totals.byClass().values().stream())));
        assertEquals(
                size,
                totals.persons().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Property(tries = 200)
    void eachVillageAndClassHasWhatItsOwnPersonsArePaid(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        List<PaymentLine> lines = lines(seed, size);
        PaymentTotals totals = lines.stream().collect(PaymentTotals.adding());

        totals.byVillage()
                .forEach((village, yuan) -> assertEquals(
                        0,
                        yuan.compareTo(sum(lines.stream()
                                .filter(line -> line.village().equals(village))
                                .map(PaymentLine::paid)))));
        totals.byClass()
                .forEach((of, yuan) -> assertEquals(
                        0,
                        yuan.compareTo(sum(lines.stream()
                                .filter(line -> of.equals(new PaymentClass(line.form(), line.register())))
                                .map(PaymentLine::paid)))));
        totals.persons()
                .forEach((status, count) -> assertEquals(
                        count.longValue(),
                        lines.stream().filter(line -> line.status() == status).count()));
    }

    @Property(tries = 200)
    void piecesInAnyOrderAddUpToTheWhole(@ForAll long seed, @ForAll @IntRange(max = 30) int size) {
        List<PaymentLine> lines = new ArrayList<>(lines(seed, size));
        PaymentTotals whole = lines.stream().collect(PaymentTotals.adding());
        Collections.shuffle(lines, new Random(seed));
        int cut = lines.isEmpty() ? 0 : new Random(seed).nextInt(lines.size());
        PaymentTotals one = lines.subList(0, cut).stream().collect(PaymentTotals.adding());
        PaymentTotals other = lines.subList(cut, lines.size()).parallelStream().collect(PaymentTotals.adding());

        assertEquals(whole, one.merge(other));
        assertEquals(whole, other.merge(one));
        assertEquals(whole, whole.merge(PaymentTotals.NONE));
    }
}
