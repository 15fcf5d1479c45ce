package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.eligibility.Sample.known;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

@DisplayName("W1.1: no source of living, M6, M7, M19")
class MeansTest {

    private static final String RULE = "eligibility.income-below";

    private final Sample person = new Sample();

    private static Policy with(String... entries) {
        return Sample.POLICY
                .book()
                .with("changed", PolicyTable.read(Stream.of(entries).toList()))
                .at(Sample.POLICY.division(), Sample.DAY);
    }

    private static Observation leaf(EligibilityDecision decision, String rule) {
        return decision.root().leaves().stream()
                .filter(leaf -> leaf.rule().equals(rule))
                .map(Finding.Leaf::observation)
                .findFirst()
                .orElseThrow();
    }

    private Observation income() {
        return leaf(person.decide(), RULE);
    }

    @ParameterizedTest(name = "{0} yuan a year, resettled {1}, land {2}, {3}: {4}")
    @CsvSource({
        "7000,false,true,URBAN,NOT_MET",
        "7000,false,false,RURAL,NOT_MET",
        "7000,false,false,URBAN,MET",
        "7000,true,true,RURAL,MET",
        "7799.99,true,false,URBAN,MET",
        "7800,true,true,RURAL,NOT_MET"
    })
    @DisplayName(
            "M19: land or a share in the collective brings the rural standard, resettlement into a town the urban one")
    void standard(String yearly, boolean resettled, boolean land, RegisterType register, Verdict expected) {
        person.income = Sample.income(IncomeKind.WAGE, yearly);
        person.resettled = known(resettled);
        person.landOrShare = known(land);
        person.register = known(register);

        assertEquals(expected, income().verdict());
    }

    @Test
    @DisplayName("M19: an unknown standard matters only between the two standards, and is then asked for")
    void standardUnknown() {
        person.resettled = Fact.unknown();
        person.income = Sample.income(IncomeKind.WAGE, "6599.99");
        assertEquals(Verdict.MET, income().verdict());
        assertEquals(
                List.of(
                        FactRef.of(PersonFact.INCOME),
                        FactRef.of(PersonFact.RESETTLED_IN_TOWN),
                        FactRef.of(PersonFact.LAND_OR_SHARE),
                        FactRef.of(PersonFact.REGISTER)),
                income().on());

        person.income = Sample.income(IncomeKind.WAGE, "6600");
        assertEquals(Verdict.UNDETERMINED, income().verdict());
        assertEquals(List.of(FactRef.of(PersonFact.RESETTLED_IN_TOWN)), income().missing());
        assertEquals(
                Reason.of("eligibility.below", "@eligibility.fact.countable-income", "550/650", "550.00"),
                income().reason());

        person.income = Sample.income(IncomeKind.WAGE, "7800");
        assertEquals(Verdict.NOT_MET, income().verdict());
    }

    @Test
    @DisplayName("M19: the decision tells whose standards apply")
    void ruralStandard() {
        assertEquals(Verdict.MET, person.decide().ruralStandard().verdict());
        person.register = known(RegisterType.URBAN);
        assertEquals(Verdict.NOT_MET, person.decide().ruralStandard().verdict());
    }

    @Test
    @DisplayName("(b)16: income of which no rule says whether it counts leaves the question open only where it matters")
    void leftOpen() {
        Income small = new Income(
                12,
                List.of(
                        new Income.Item(IncomeKind.WAGE, new BigDecimal("6000")),
                        new Income.Item(IncomeKind.FARM_SUBSIDY, new BigDecimal("599.99"))));
        person.income = known(small);
        assertEquals(Verdict.MET, income().verdict());
        assertEquals(
                Reason.of("eligibility.below", "@eligibility.fact.countable-income", "550", "500.00/550.00"),
                income().reason());

        person.income = known(new Income(
                12,
                List.of(
                        new Income.Item(IncomeKind.WAGE, new BigDecimal("6000")),
                        new Income.Item(IncomeKind.DISABILITY_SUBSIDY, new BigDecimal("600")))));
        assertEquals(Verdict.UNDETERMINED, income().verdict());
        assertEquals(List.of(FactRef.of(PersonFact.INCOME)), income().missing());

        Policy counted = with("eligibility.income-left-open,14,2024-01-01,,,invented,1,LOCAL_RULE");
        assertEquals(
                Verdict.NOT_MET,
                leaf(Eligibility.decide(person.facts(), counted, Sample.DAY), RULE)
                        .verdict());
    }

    @Test
    @DisplayName("(b)14: income over another window than the rule's is no answer")
    void window() {
        person.income = known(Income.none(6));
        FactRef asked = FactRef.of(PersonFact.INCOME);

        assertEquals(
                new Observation(
                        Verdict.UNDETERMINED,
                        Reason.of("eligibility.income-window", 6, 12),
                        List.of(asked),
                        List.of(asked)),
                income());
        Policy halfYear = with("eligibility.income-window,14,2024-01-01,,6,invented,1,LOCAL_RULE");
        assertEquals(
                Verdict.MET,
                leaf(Eligibility.decide(person.facts(), halfYear, Sample.DAY), RULE)
                        .verdict());
    }

    @ParameterizedTest(name = "{0} a year, rounded {1}: {2}")
    @CsvSource({
        "6599.99,NONE,MET",
        "6599.94,FEN,NOT_MET",
        "6599.93,FEN,MET",
        "6594,YUAN,NOT_MET",
        "6593.99,YUAN,MET",
        "6600,NONE,NOT_MET"
    })
    @DisplayName("(b)14: rounding is a named choice of policy; none by default")
    void rounding(String yearly, IncomeRounding rounding, Verdict expected) {
        Policy rounded = with("eligibility.income-rounding,14,2024-01-01,," + rounding + ",invented,1,LOCAL_RULE");
        person.income = Sample.income(IncomeKind.WAGE, yearly);

        assertEquals(
                expected,
                leaf(Eligibility.decide(person.facts(), rounded, Sample.DAY), RULE)
                        .verdict());
    }

    @ParameterizedTest(name = "{0} yuan, {1} vehicles: {2}")
    @CsvSource({"10000,0,MET", "10000.01,0,NOT_MET", "0,1,NOT_MET"})
    @DisplayName("M7: each kind that the local rule limits is a condition of its own, with the local citation")
    void property(BigDecimal deposits, BigDecimal vehicles, Verdict expected) {
        person.deposits = known(deposits);
        person.vehicles = known(vehicles);
        EligibilityDecision decision = person.decide();

        assertEquals(expected, decision.verdict());
        assertEquals(
                List.of("invented 3(1)", "invented 3(2)"),
                decision.root().leaves().stream()
                        .filter(leaf -> leaf.rule().startsWith("eligibility.property."))
                        .map(leaf -> leaf.citation().toString())
                        .toList());
        assertEquals(
                Reason.of("eligibility.at-most", "@circumstances.property.vehicles", "0", vehicles.toPlainString()),
                leaf(decision, "eligibility.property.vehicles").reason());
        assertEquals(
                List.of(FactRef.of(PersonFact.property(AssetKind.VEHICLES))),
                leaf(decision, "eligibility.property.vehicles").on());
    }
}
