package org.zhaoliao.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.tally.Tally;

@DisplayName("W3.0: one ID number of several recipients is found, and counted by division with its trend")
class DuplicateNumbersTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "in {0} passes")
    @ValueSource(ints = {0, 1, 2, 7})
    void everyLaterHolderIsNamedOnceWithTheFirst(int passes) {
        List<QualityFinding> found = find(passes);
        assertEquals(
                List.of("R12 R2", "R22 R2", "R3x R3"),
                found.stream()
                        .map(finding -> finding.recipient().value() + " "
                                + finding.reason().arguments().get(0))
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("the same recipient read twice is no duplicate, nor are unknown numbers")
    void noDuplicates() {
        Recipient unknown =
                new CaseFileBuilder().residentId(Fact.unknown()).build().recipient();
        List<QualityFinding> found = new ArrayList<>();
        DuplicateNumbers.ONE_PASS.find(
                () -> Stream.of(person("R1", 1), person("R1", 1), unknown, named(unknown, "R9")), found::add);
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("counts merge, and the trend tells by how much they grew")
    void trend() {
        Tally<QualityRule> few = find(1).stream().limit(1).collect(QualityFinding.counting());
        Tally<QualityRule> all = find(1).stream().collect(QualityFinding.counting());
        DivisionCode county = DivisionCode.of("141121");
        QualityTrend trend = QualityTrend.on(MARCH, few).merge(QualityTrend.on(MARCH.plusDays(9), all));
        assertEquals(
                List.of(1L, 3L),
                List.copyOf(trend.of(county, QualityRule.DUPLICATE_RESIDENT_ID).values()));
        assertEquals(2, trend.change(county, QualityRule.DUPLICATE_RESIDENT_ID));
        assertEquals(trend, QualityTrend.on(MARCH.plusDays(9), all).merge(QualityTrend.on(MARCH, few)));
        assertEquals(0, QualityTrend.NONE.change(county, QualityRule.NO_ACCOUNT));
        assertEquals(
                QualityTrend.on(MARCH, few.merge(all)),
                QualityTrend.on(MARCH, all).merge(QualityTrend.on(MARCH, few)));
    }

    private static List<QualityFinding> find(int passes) {
        List<Recipient> people = new ArrayList<>(
                IntStream.range(1, 9).mapToObj(i -> person("R" + i, i)).toList());
        people.add(person("R12", 2));
        people.add(person("R22", 2));
        people.add(person("R3x", 3));
        List<QualityFinding> found = new ArrayList<>();
        new DuplicateNumbers(passes).find(people::stream, found::add);
        return found;
    }

    private static Recipient person(String id, int years) {
        return named(
                new CaseFileBuilder()
                        .born(CaseParts.TODAY.minusYears(60 + years))
                        .build()
                        .recipient(),
                id);
    }

    private static Recipient named(Recipient person, String id) {
        return new Recipient(
                new RecipientId(id),
                person.division(),
                person.details(),
                person.register(),
                person.form(),
                person.earlierForms(),
                person.support(),
                person.disabilities(),
                person.livesAlone(),
                person.atSchool(),
                person.guardians(),
                person.hospitalStays(),
                person.wishes(),
                person.account(),
                person.died());
    }
}
