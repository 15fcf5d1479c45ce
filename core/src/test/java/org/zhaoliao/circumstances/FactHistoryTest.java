package org.zhaoliao.circumstances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

@DisplayName("W5.2: facts as they held on a day, as recorded by a moment")
class FactHistoryTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final Instant FIRST = Instant.parse("2024-05-06T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2024-09-01T08:00:00Z");

    private static final Facts RURAL = register(RegisterType.RURAL);
    private static final Facts URBAN = register(RegisterType.URBAN);
    private static final Facts SCHOOL = Facts.none().with(PersonFact.SCHOOLING, Schooling.NONE, source(MAY));

    private static FactSource source(LocalDate day) {
        return new FactSource(FactSource.Kind.DOCUMENT, day);
    }

    private static Facts register(RegisterType type) {
        return Facts.none().with(PersonFact.REGISTER, type, source(MAY));
    }

    @Test
    @DisplayName("a fact holds from its day until another of the same kind; other facts stay")
    void inForce() {
        FactHistory history = FactHistory.NONE
                .with(FactEntry.of(FIRST, JULY, URBAN))
                .with(FactEntry.of(FIRST, MAY, RURAL.with(SCHOOL)));

        assertEquals(Facts.none(), history.on(MAY.minusDays(1), FIRST));
        assertEquals(RURAL.with(SCHOOL), history.on(MAY, FIRST));
        assertEquals(RURAL.with(SCHOOL), history.on(JULY.minusDays(1), FIRST));
        assertEquals(URBAN.with(SCHOOL), history.on(JULY, FIRST));
    }

    @Test
    @DisplayName("what was recorded later is not known before; of the same day the later record wins")
    void recorded() {
        FactHistory history =
                FactHistory.NONE.with(FactEntry.of(SECOND, MAY, URBAN)).with(FactEntry.of(FIRST, MAY, RURAL));

        assertEquals(Facts.none(), history.on(MAY, FIRST.minusMillis(1)));
        assertEquals(RURAL, history.on(MAY, FIRST));
        assertEquals(RURAL, history.on(MAY, SECOND.minusMillis(1)));
        assertEquals(URBAN, history.on(MAY, SECOND));
    }

    @Test
    @DisplayName("what was withdrawn is unknown again, from the record of it on")
    void withdrawn() {
        FactHistory history = FactHistory.NONE
                .with(FactEntry.of(FIRST, MAY, RURAL.with(SCHOOL)))
                .with(new FactEntry(SECOND, MAY, Facts.none(), Set.of(PersonFact.REGISTER)));

        assertEquals(RURAL.with(SCHOOL), history.on(JULY, FIRST));
        assertEquals(SCHOOL, history.on(JULY, SECOND));
    }

    @Test
    @DisplayName("W5.4: a history, an income and an obligor show nothing of the person")
    void hidden() {
        assertEquals(
                "FactHistory[1]",
                FactHistory.NONE.with(FactEntry.of(FIRST, MAY, RURAL)).toString());
        assertEquals("Income[12]", Income.none(12).toString());
        assertEquals("Item[WAGE]", new Income.Item(IncomeKind.WAGE, BigDecimal.ONE).toString());
        assertEquals("Obligor[CHILD]", Obligor.unknown(Relation.CHILD).toString());
    }

    @Test
    @DisplayName("M6: an income covers a month at least")
    void months() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> new Income(0, List.of()));

        assertEquals("months", refused.errors().get(0).path());
        assertEquals("circumstances.income-months", refused.errors().get(0).code());
        assertEquals(1, Income.none(1).months());
        assertEquals(
                "circumstances.income-negative",
                assertThrows(
                                InvalidInputException.class,
                                () -> new Income.Item(IncomeKind.WAGE, new BigDecimal("-0.01")))
                        .errors()
                        .get(0)
                        .code());
    }

    @Test
    @DisplayName("W5.3: each fact has a name in both languages, and no two have the same code")
    void names() {
        List<String> codes = java.util.stream.Stream.concat(PersonFact.all().stream(), ObligorFact.all().stream())
                .map(key -> key.code())
                .toList();

        assertEquals(codes.size(), Set.copyOf(codes).size());
        assertEquals(32, codes.size());
        codes.forEach(code -> assertEquals(
                false,
                Wording.CHINESE.of(code).isBlank() || Wording.ENGLISH.of(code).isBlank()));
    }
}
