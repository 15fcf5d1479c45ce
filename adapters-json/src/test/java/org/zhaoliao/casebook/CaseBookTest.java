package org.zhaoliao.casebook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.testkit.casebook.CaseBookFiles;

@DisplayName("W1.1, W5.1–W5.3: the case book, written from the text of the law")
class CaseBookTest {

    private static final PolicyBook POLICY = ShippedBook.policy();
    private static final List<BookCase> CASES = ShippedBook.cases();

    /** Conditions that cannot come out this way, and why. */
    private static final Map<String, Set<Verdict>> IMPOSSIBLE = Map.of(
            // nobody owes anything under this heading, by definition
            "eligibility.obligor.nobody", EnumSet.of(Verdict.MET, Verdict.UNDETERMINED),
            // a list of obligors that is known and not empty is a combination; as a leaf it is met or open
            "eligibility.no-able-obligor", EnumSet.of(Verdict.NOT_MET));

    static Stream<String> topics() {
        return CaseBookFiles.topics().stream();
    }

    @TestFactory
    @DisplayName("each case comes out as the law says, for the reasons it names")
    Stream<DynamicTest> cases() {
        return CASES.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> check(one)));
    }

    private static void check(BookCase one) {
        CaseOutcome given = CaseOutcome.of(one.decide(POLICY));
        assertAll(
                () -> assertEquals(one.expected().verdict(), given.verdict()),
                () -> assertEquals(one.expected().unmet(), given.unmet()),
                () -> assertEquals(one.expected().open(), given.open()),
                () -> assertTrue(
                        given.basis().containsAll(one.expected().basis()),
                        () -> one.expected().basis() + " not in " + given.basis()),
                () -> assertTrue(one.expected().isMetBy(given)));
    }

    @Test
    @DisplayName("there are at least 300 cases, each with an id of its own, a basis and a reason")
    void complete() {
        assertTrue(CASES.size() >= 300);
        assertEquals(CASES.size(), CASES.stream().map(BookCase::id).distinct().count());
        assertTrue(CASES.stream().noneMatch(one -> one.expected().basis().isEmpty()));
        assertTrue(CASES.stream().noneMatch(one -> one.why().isBlank()));
    }

    @Test
    @DisplayName("every condition of the law in force comes out met, not met and undetermined in some case")
    void everyOutcome() {
        Map<String, EnumSet<Verdict>> seen = new TreeMap<>();
        for (BookCase one : CASES) {
            one.decide(POLICY)
                    .root()
                    .leaves()
                    .forEach(leaf -> seen.computeIfAbsent(leaf.rule(), any -> EnumSet.noneOf(Verdict.class))
                            .add(leaf.verdict()));
        }
        List<String> gaps = new ArrayList<>();
        List<String> unseen = POLICY.entries().stream()
                .filter(entry -> entry.parameter().startsWith("eligibility.")
                        && entry.value().equals("yes"))
                .map(PolicyEntry::parameter)
                .distinct()
                .filter(rule -> CASES.stream().noneMatch(one -> sees(one, rule)))
                .toList();
        assertEquals(List.of("eligibility.obligor-consent"), withoutContinued(unseen));
        seen.forEach((rule, verdicts) -> EnumSet.complementOf(verdicts).stream()
                .filter(verdict -> !IMPOSSIBLE.getOrDefault(rule, Set.of()).contains(verdict))
                .forEach(verdict -> gaps.add(rule + " " + verdict)));
        assertEquals(List.of(), gaps);
    }

    private static boolean sees(BookCase one, String rule) {
        EligibilityDecision decision = one.decide(POLICY);
        List<String> rules = new ArrayList<>();
        decision.root().visit(finding -> rules.add(finding.rule()));
        decision.ruralStandard().visit(finding -> rules.add(finding.rule()));
        return rules.contains(rule);
    }

    /** Whether the support of a minor goes on is no question of who qualifies. */
    private static List<String> withoutContinued(List<String> rules) {
        return rules.stream()
                .filter(rule -> !rule.startsWith("eligibility.continued"))
                .toList();
    }

    @Test
    @DisplayName("each conclusion is drawn often")
    void balance() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        CASES.forEach(one -> counts.merge(one.decide(POLICY).verdict(), 1L, Long::sum));
        counts.forEach((verdict, count) -> assertTrue(count >= 50, verdict + " " + count));
        assertEquals(3, counts.size());
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("each file follows the published schema, as an independent validator says")
    void schema(String topic) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CaseBookFiles.schema(), InputFormat.JSON);

        assertEquals(List.of(), schema.validate(CaseBookFiles.cases(topic), InputFormat.JSON));
        String other = CaseBookFiles.cases(topic).replaceFirst("\"结论\": \"[^\"]+\"", "\"结论\": \"大概\"");
        assertEquals(1, schema.validate(other, InputFormat.JSON).size());
    }

    @Test
    @DisplayName("the guide names every member that a case can have, with the code of its fact")
    void guide() {
        String guide = CaseBookFiles.guide();
        Map<String, String> names = new TreeMap<>(CaseFacts.PERSON.names());
        CaseFacts.obligorNames().forEach((name, code) -> names.put("义务人·" + name, code));
        List<String> missing = names.entrySet().stream()
                .filter(name -> !guide.contains("| " + name.getKey() + " | `" + name.getValue() + "` |"))
                .map(Map.Entry::toString)
                .toList();
        assertEquals(List.of(), missing);
    }
}
