package org.zhaoliao.continuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.continuation.ContinuationOutcome.ENDS;
import static org.zhaoliao.continuation.ContinuationOutcome.GOES_ON;
import static org.zhaoliao.continuation.ContinuationOutcome.OPEN;
import static org.zhaoliao.continuation.Sample.but;
import static org.zhaoliao.continuation.Sample.decide;
import static org.zhaoliao.continuation.Sample.known;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.termination.TerminationGround;

@DisplayName(
        "M24(1)(1), M24(1)(2), M24(1)(3), M24(1)(4), M24(1)(5), M24(1)(6): support ends on the grounds of the law and on no others")
class GroundsTest {

    private static Facts birth(int age) {
        return but(PersonFact.BIRTH_DATE, Sample.DAY.minusYears(age));
    }

    /** Ground, a recipient who meets it, the fact it turns on, its article. */
    static Stream<Arguments> grounds() {
        return Stream.concat(ofThePerson(), ofTheConditions());
    }

    private static Stream<Arguments> ofThePerson() {
        Facts inPrison = but(RecipientFact.SENTENCED, true).with(RecipientFact.CUSTODY, known(Custody.PRISON));
        return Stream.of(
                met(TerminationGround.DEATH, but(RecipientFact.DECEASED, true), RecipientFact.DECEASED, 1),
                declared(TerminationGround.DECLARED_DEAD, Whereabouts.DECLARED_DEAD),
                declared(TerminationGround.DECLARED_MISSING, Whereabouts.DECLARED_MISSING),
                met(TerminationGround.IN_PRISON, inPrison, RecipientFact.CUSTODY, 3),
                met(
                        TerminationGround.OWN_WISH,
                        but(RecipientFact.WISHES_TO_LEAVE, true),
                        RecipientFact.WISHES_TO_LEAVE,
                        6));
    }

    private static Stream<Arguments> ofTheConditions() {
        Facts paid = but(PersonFact.INCOME, Sample.wages("6600"));
        Facts married = but(PersonFact.OBLIGORS, List.of(Sample.spouse(Hindrance.NONE)));
        return Stream.of(
                met(TerminationGround.ABLE_TO_WORK, birth(40), PersonFact.BIRTH_DATE, 2),
                met(TerminationGround.INCOME_OR_PROPERTY, paid, PersonFact.INCOME, 4),
                met(TerminationGround.OBLIGOR_ABLE, married, PersonFact.OBLIGORS, 5));
    }

    private static Arguments declared(TerminationGround ground, Whereabouts whereabouts) {
        return met(ground, but(RecipientFact.WHEREABOUTS, whereabouts), RecipientFact.WHEREABOUTS, 1);
    }

    private static Arguments met(TerminationGround ground, Facts facts, FactKey<?> turnsOn, int item) {
        return Arguments.of(ground, facts, turnsOn, "民发〔2021〕43号 24(1)(" + item + ")");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("grounds")
    void met(TerminationGround ground, Facts facts, FactKey<?> turnsOn, String article) {
        ContinuationDecision decision = decide(facts);

        assertEquals(ENDS, decision.outcome());
        assertEquals(List.of(ground), decision.grounds());
        assertEquals(
                article,
                decision.finding(ground).map(Finding::citation).orElseThrow().toString());
        assertEquals(ground.citation().toString(), article);
        assertEquals(List.of(), decision.openFacts());
    }

    @ParameterizedTest(name = "{0} does not end support while {2} is unknown")
    @MethodSource("grounds")
    @DisplayName("W5.2: what is only suspected is no ground, and is asked for")
    void suspected(TerminationGround ground, Facts facts, FactKey<?> turnsOn, String article) {
        ContinuationDecision decision = decide(facts.with(turnsOn, Fact.unknown()));

        assertEquals(OPEN, decision.outcome());
        assertEquals(List.of(), decision.grounds());
        assertEquals(
                Verdict.UNDETERMINED,
                decision.finding(ground).map(Finding::verdict).orElseThrow(),
                article);
        assertTrue(decision.openFacts().contains(FactRef.of(turnsOn)));
    }

    @Test
    @DisplayName("nothing is a ground when nothing changed")
    void notMet() {
        ContinuationDecision decision = decide(Sample.GOES_ON);

        assertEquals(GOES_ON, decision.outcome());
        assertEquals(List.of(), decision.openFacts());
        assertEquals(
                Arrays.stream(TerminationGround.values())
                        .map(ground -> Verdict.NOT_MET)
                        .toList(),
                Arrays.stream(TerminationGround.values())
                        .map(ground ->
                                decision.finding(ground).map(Finding::verdict).orElseThrow())
                        .toList());
    }

    @Test
    @DisplayName("M24(1)(1): merely lost is not declared missing")
    void lost() {
        assertEquals(
                GOES_ON,
                decide(but(RecipientFact.WHEREABOUTS, Whereabouts.LOST)).outcome());
    }

    @ParameterizedTest(name = "sentenced: {0}, held: {1}: {2}")
    @DisplayName("M24(1)(3): sentenced and in prison, both")
    @CsvSource({
        "true,PRISON,ENDS",
        "false,PRISON,GOES_ON",
        "true,NONE,GOES_ON",
        "true,DETENTION,GOES_ON",
        "true,DRUG_REHABILITATION,GOES_ON",
        "false,DETENTION,GOES_ON",
        ",PRISON,OPEN",
        ",DETENTION,GOES_ON",
        "true,,OPEN",
        "false,,GOES_ON"
    })
    void held(Boolean sentenced, Custody custody, ContinuationOutcome expected) {
        Facts facts = Sample.GOES_ON
                .with(RecipientFact.SENTENCED, orUnknown(sentenced))
                .with(RecipientFact.CUSTODY, orUnknown(custody));
        assertEquals(expected, decide(facts).outcome());
    }

    private static <T> Fact<T> orUnknown(T value) {
        return value == null ? Fact.unknown() : known(value);
    }

    @ParameterizedTest(name = "aged {0}, supported since {1}, {2}: {3}")
    @DisplayName("M24(2): a minor goes on to 18, and beyond it at school")
    @CsvSource({
        "15,10,NONE,GOES_ON",
        "16,10,NONE,GOES_ON",
        "17,10,NONE,GOES_ON",
        "18,10,NONE,ENDS",
        "18,10,SENIOR_HIGH,GOES_ON",
        "18,10,SECONDARY_VOCATIONAL,GOES_ON",
        "18,10,OTHER,ENDS",
        "18,10,,OPEN",
        "59,18,NONE,ENDS",
        "60,18,NONE,GOES_ON"
    })
    void minors(int age, int since, Schooling schooling, ContinuationOutcome expected) {
        Facts facts = birth(age).with(PersonFact.SCHOOLING, orUnknown(schooling));
        LocalDate supportedSince = Sample.DAY.minusYears(age).plusYears(since);
        assertEquals(expected, decide(facts, supportedSince).outcome());
    }

    @Test
    @DisplayName("M24(1)(4): the line itself is too much; property over the limit likewise")
    void means() {
        assertEquals(
                GOES_ON, decide(but(PersonFact.INCOME, Sample.wages("6599.99"))).outcome());
        assertEquals(
                ENDS,
                decide(but(PersonFact.property(AssetKind.DEPOSITS), new java.math.BigDecimal("10000.01")))
                        .outcome());
    }

    @Test
    @DisplayName("M24(1)(5): an obligor who cannot perform is no ground")
    void unableObligor() {
        assertEquals(
                GOES_ON,
                decide(but(PersonFact.OBLIGORS, List.of(Sample.spouse(Hindrance.IN_PRISON))))
                        .outcome());
    }

    @Test
    @DisplayName("one ground that is met ends support, whatever else is unknown")
    void enough() {
        ContinuationDecision decision = decide(Sample.aged(70).with(RecipientFact.WISHES_TO_LEAVE, known(true)));

        assertEquals(ENDS, decision.outcome());
        assertEquals(List.of(TerminationGround.OWN_WISH), decision.grounds());
    }

    @Test
    @DisplayName(
            "W5.1: a condition that a county does not ask for cannot be lost, and a ground can be put out of force")
    void outOfForce() {
        PolicyBook book = Sample.BOOK.with(
                "lenient",
                PolicyTable.read(List.of(
                        "eligibility.no-able-obligor,14,2021-07-01,,no,invented,1,LOCAL_RULE",
                        "continuation.own-wish,14,2021-07-01,,no,invented,1,LOCAL_RULE")));
        Facts facts = but(RecipientFact.WISHES_TO_LEAVE, true)
                .with(PersonFact.OBLIGORS, known(List.of(Sample.spouse(Hindrance.NONE))));
        ContinuationDecision decision = Continuation.under(
                        book.at(Sample.policy(Sample.DAY).division(), Sample.DAY))
                .decide(facts, Sample.DAY);

        assertEquals(GOES_ON, decision.outcome());
        assertTrue(decision.finding(TerminationGround.OWN_WISH).isEmpty());
        assertEquals(
                "continuation.not-asked",
                decision.finding(TerminationGround.OBLIGOR_ABLE).orElseThrow().leaves().stream()
                        .map(leaf -> leaf.observation().reason().code())
                        .findFirst()
                        .orElseThrow());
    }
}
