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
import org.zhaoliao.json.lines.Line;
import org.zhaoliao.json.lines.LineReader;
import org.zhaoliao.payment.PaymentTotals;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;

/**
 * What the office that pays says it paid in a quarter (季度实际发放), by register and village: a store holds what is owed, not what was paid.
 *
 * @param byRegister by register and division
 */
record QuarterPayments(Map<RegisterType, Map<DivisionCode, BigDecimal>> byRegister) {

    /**
     * Reads lines such as {@code {"division":"141121100201","register":"RURAL","yuan":"5310.00"}}; those of one division and register add up.
     *
     * @throws InvalidInputException with the faults of the first bad line
     */
    static QuarterPayments read(Path file) {
        Map<RegisterType, Map<DivisionCode, BigDecimal>> paid = new EnumMap<>(RegisterType.class);
        try (InputStream in = Files.newInputStream(file)) {
            new LineReader<>(in, JsonLine::of, LineReader.USUAL_BYTES).forEachRemaining(line -> add(line, paid));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new QuarterPayments(paid);
    }

    /** What was paid to recipients of a register. */
    PaymentTotals of(RegisterType register) {
        return new PaymentTotals(Map.of(), Map.of(), byRegister.getOrDefault(register, Map.of()), Map.of());
    }

    private static void add(Line<JsonLine> line, Map<RegisterType, Map<DivisionCode, BigDecimal>> paid) {
        try {
            if (line instanceof Line.Sound<JsonLine> sound) {
                add(sound.value(), paid);
            } else if (line instanceof Line.Faulty<JsonLine> faulty) {
                throw new InvalidInputException(faulty.errors());
            }
        } catch (InvalidInputException bad) {
            throw new InvalidInputException(bad.errors().stream()
                    .map(error -> error.under("--payments " + line.number()))
                    .toList());
        }
    }

    private static void add(JsonLine line, Map<RegisterType, Map<DivisionCode, BigDecimal>> paid) {
        line.only("division", "register", "yuan");
        paid.computeIfAbsent(line.needName("register", RegisterType.class), any -> new HashMap<>())
                .merge(DivisionCode.of(line.needText("division")), line.needAmount("yuan"), BigDecimal::add);
    }
}
