package org.zhaoliao.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zhaoliao.json.lines.Line;
import org.zhaoliao.json.lines.LineReader;
import org.zhaoliao.payment.PaymentTotals;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

/**
 * What the office that pays says it paid in a quarter (季度实际发放), by register and division: a store holds what is owed, not what was paid.
 *
 * @param byRegister by register and division
 */
record QuarterPayments(Map<RegisterType, Map<DivisionCode, BigDecimal>> byRegister) {

    private static final String DIVISION = "division";
    private static final String REGISTER = "register";
    private static final String YUAN = "yuan";

    /**
     * Reads lines such as {@code {"division":"141121100201","register":"RURAL","yuan":"5310.00"}}; those of one division and register add up. Each is told for a
     * line of the report of {@code within}, or for a village of one, so that all of it is in the report.
     *
     * @throws InvalidInputException with the faults of the first bad line
     */
    static QuarterPayments read(Path file, DivisionCode within) {
        Map<RegisterType, Map<DivisionCode, BigDecimal>> paid = new EnumMap<>(RegisterType.class);
        try (InputStream in = Files.newInputStream(file)) {
            new LineReader<>(in, JsonLine::of, LineReader.USUAL_BYTES)
                    .forEachRemaining(line -> add(line, within, paid));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new QuarterPayments(paid);
    }

    /** What was paid to recipients of a register. */
    PaymentTotals of(RegisterType register) {
        return new PaymentTotals(Map.of(), Map.of(), byRegister.getOrDefault(register, Map.of()), Map.of());
    }

    /** Where something was paid. */
    Set<DivisionCode> places() {
        return byRegister.values().stream()
                .flatMap(paid -> paid.keySet().stream())
                .collect(Collectors.toSet());
    }

    private static void add(
            Line<JsonLine> line, DivisionCode within, Map<RegisterType, Map<DivisionCode, BigDecimal>> paid) {
        try {
            if (line instanceof Line.Sound<JsonLine> sound) {
                add(sound.value(), within, paid);
            } else if (line instanceof Line.Faulty<JsonLine> faulty) {
                throw new InvalidInputException(faulty.errors());
            }
        } catch (InvalidInputException bad) {
            throw new InvalidInputException(bad.errors().stream()
                    .map(error -> error.under("--payments " + line.number()))
                    .toList());
        }
    }

    private static void add(JsonLine line, DivisionCode within, Map<RegisterType, Map<DivisionCode, BigDecimal>> paid) {
        LineFaults faults = new LineFaults();
        faults.check(() -> line.only(DIVISION, REGISTER, YUAN));
        Supplier<DivisionCode> division = faults.read(() -> inReport(line.needDivision(DIVISION), within));
        Supplier<RegisterType> register = faults.read(() -> line.needName(REGISTER, RegisterType.class));
        Supplier<BigDecimal> yuan = faults.read(() -> line.needAmount(YUAN));
        faults.refuse();
        paid.computeIfAbsent(register.get(), any -> new HashMap<>()).merge(division.get(), yuan.get(), BigDecimal::add);
    }

    private static DivisionCode inReport(DivisionCode told, DivisionCode within) {
        DivisionLevel line = CountedPlaces.lineOf(within);
        if (!within.contains(told) || line.finerThan(told.level())) {
            throw InvalidInputException.of(
                    DIVISION, "examples.payment-division", told.toString(), within, Wording.argument(line));
        }
        return told;
    }
}
