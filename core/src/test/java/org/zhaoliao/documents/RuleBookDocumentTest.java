package org.zhaoliao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.continuation.Continuation;
import org.zhaoliao.eligibility.ContinuedSupport;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.policy.RuleSetPolicy;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;

@DisplayName("W5.1, W5.3: the rules, as they stand in docs/rule-book.md")
class RuleBookDocumentTest {

    private static final LocalDate FROM = LocalDate.of(2016, 10, 10);
    private static final DivisionCode PLACE = DivisionCode.of("141121");
    private static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "with a local table",
                    PolicyTable.read(Stream.concat(
                                    Stream.of("eligibility.property-kinds,141121,2016-10-10,," + names()
                                            + ",当地规定 · local rule,,LOCAL_RULE"),
                                    Arrays.stream(AssetKind.values())
                                            .map(kind -> EligibilityPolicy.propertyLimit(kind)
                                                            .code()
                                                    + ",141121,2016-10-10,,0,当地规定 · local rule,,LOCAL_RULE"))
                            .toList()));

    private static final String HEAD = """
            # Rule book · 规则手册

            Made from the rules and the policy book of the library by `RuleBookDocumentTest`; do not change it by hand. Each rule is in force where a column cites a document and article; `–` says that the law of that time did not have it. What each figure is stands in [policy.md](policy.md), with how firm it is: all of 民发〔2016〕178号 is unverified. Every condition has its own verdict: met, not met, or undetermined when a fact is not known.

            由程序中的规则和政策册生成，请勿手工修改。各列注明该规则在当时的依据，`–` 表示当时没有这条规定。各项数值及其效力见 [policy.md](policy.md)，其中民发〔2016〕178号的内容均未与原文核对。每个条件单独作出判断：符合、不符合，或者因事实不明而待定。
            """;

    private static String names() {
        return Arrays.stream(AssetKind.values()).map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The law versions with their first days, the newest first. */
    private static Map<String, LocalDate> versions() {
        Map<String, LocalDate> versions = new LinkedHashMap<>();
        BOOK.entries().stream()
                .filter(entry -> entry.parameter().equals(RuleSetPolicy.LAW_VERSION.code()))
                .sorted(java.util.Comparator.comparing(
                                (PolicyEntry entry) -> entry.validity().from())
                        .reversed())
                .forEach(entry -> versions.put(entry.value(), entry.validity().from()));
        return versions;
    }

    /** Nothing is known but that there is an obligor of every kind, so that every rule shows. */
    private static Facts everyRelation() {
        return Facts.none()
                .with(
                        PersonFact.OBLIGORS,
                        Arrays.stream(Relation.values()).map(Obligor::unknown).toList(),
                        new FactSource(FactSource.Kind.DECLARED, FROM));
    }

    private static Finding eligible(Policy policy) {
        return Eligibility.under(policy).decide(everyRelation()).root();
    }

    private static Finding ending(Policy policy) {
        return withoutParts(
                Continuation.under(policy).decide(Facts.none(), FROM).passedOn());
    }

    /** What the chapters before have told is named only. */
    private static Finding withoutParts(Finding finding) {
        if (!(finding instanceof Finding.Node node)) {
            return finding;
        }
        List<Finding> parts = node.rule().startsWith("eligibility.")
                ? List.of()
                : node.parts().stream().map(RuleBookDocumentTest::withoutParts).toList();
        return Finding.combined(node.rule(), node.citation(), node.combination(), parts);
    }

    private static List<RuleBook.Chapter> chapters() {
        return List.of(
                new RuleBook.Chapter("Who qualifies", "认定条件", RuleBookDocumentTest::eligible),
                new RuleBook.Chapter(
                        "Whose standards",
                        "城乡标准",
                        policy -> Eligibility.under(policy).decide(Facts.none()).ruralStandard()),
                new RuleBook.Chapter(
                        "Minors who go on",
                        "未成年人延续",
                        policy -> new ContinuedSupport(policy).evaluate(Facts.none(), FROM)),
                new RuleBook.Chapter("When support ends", "终止情形", RuleBookDocumentTest::ending));
    }

    @Test
    @DisplayName("docs/rule-book.md shows the trees")
    void document() {
        new GeneratedDocument("rule-book.md", HEAD + new RuleBook(BOOK, PLACE, versions()).text(chapters())).check();
    }

    @Test
    @DisplayName("no rule that was ever in force is left out")
    void complete() {
        TreeSet<String> told = new TreeSet<>();
        versions()
                .values()
                .forEach(day -> chapters()
                        .forEach(chapter ->
                                chapter.tree().apply(BOOK.at(PLACE, day)).visit(finding -> told.add(finding.rule()))));
        TreeSet<String> inForce = BOOK.entries().stream()
                .filter(entry -> entry.parameter().startsWith("eligibility.")
                        && entry.value().equals("yes")
                        && !entry.parameter().equals(EligibilityPolicy.OBLIGOR_CONSENT.code()))
                .map(PolicyEntry::parameter)
                .collect(Collectors.toCollection(TreeSet::new));
        told.removeIf(rule -> !rule.startsWith("eligibility.") || rule.startsWith("eligibility.property."));
        assertEquals(inForce, told);
    }
}
