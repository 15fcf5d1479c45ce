package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.FactEntry;
import org.zhaoliao.circumstances.FactHistory;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;

@DisplayName("W5.1, W5.2: an old decision made again: law of the day, facts of the day, as recorded then")
class RerunTest {

    private static final Instant THEN = Instant.parse("2024-05-06T08:00:00Z");
    private static final Instant LATER = Instant.parse("2025-01-15T08:00:00Z");

    private final Sample person = new Sample();

    @Test
    @DisplayName("a correction changes what is decided now, not what was decided then")
    void correction() {
        FactHistory history = FactHistory.NONE
                .with(FactEntry.of(THEN, Sample.DAY, person.facts()))
                .with(FactEntry.of(
                        LATER,
                        Sample.DAY,
                        Facts.none().with(PersonFact.INCOME, Sample.income(IncomeKind.WAGE, "9000"))));
        Eligibility ofTheDay = Eligibility.under(Sample.POLICY);

        assertEquals(person.decide(), ofTheDay.decide(history, THEN));
        assertEquals(Verdict.NOT_MET, ofTheDay.decide(history, LATER).verdict());
        assertEquals(
                List.of("eligibility.income-below"),
                ofTheDay.decide(history, LATER).unmet().stream()
                        .map(unmet -> unmet.rule())
                        .toList());
    }

    @Test
    @DisplayName("the law of the old day decides, also after it has changed")
    void law() {
        person.birth = Sample.born(40);
        person.disabilities = Sample.disability(DisabilityKind.VISUAL, 1);
        LocalDate old = LocalDate.of(2021, 6, 30);
        FactHistory history = FactHistory.NONE.with(FactEntry.of(THEN, old, person.facts()));

        assertEquals(
                Verdict.NOT_MET,
                Eligibility.under(LawVersionTest.at(old)).decide(history, LATER).verdict());
        assertEquals(
                Verdict.MET,
                Eligibility.under(LawVersionTest.at(old.plusDays(1)))
                        .decide(history, LATER)
                        .verdict());
    }

    @Test
    @DisplayName(
            "社会救助法 78: made again after the Law came into force, a decision of the day before names the law of that day")
    void newLaw() {
        LocalDate before = LocalDate.of(2026, 6, 30);
        FactHistory history = FactHistory.NONE.with(FactEntry.of(LATER, before, person.facts()));
        Eligibility old = Eligibility.under(LawVersionTest.at(before));
        EligibilityDecision now =
                Eligibility.under(LawVersionTest.at(before.plusDays(1))).decide(history, LATER);

        assertEquals("TK-2021+SX", old.decide(history, LATER).lawVersion());
        assertEquals("TK-2021+SAL+SX", now.lawVersion());
        assertEquals(old.decide(person.facts()), old.decide(history, LATER));
    }
}
