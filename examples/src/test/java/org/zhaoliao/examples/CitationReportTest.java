package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.rule.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("docs/citations.md: what shows each citation of the rules")
class CitationReportTest {

    private static final SourceTree PROJECT = SourceTree.above(Path.of(""));
    private static final List<String> PACKAGES =
            List.of("assessment", "circumstances", "continuation", "eligibility", "policy", "rule", "support");
    private static final Pattern NAME = Pattern.compile("@DisplayName\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final String HEAD = """
            # Citations · 依据与测试

            Of each article that a rule or a value of the packages %s rests on: the tests that name it, and how many cases of the case book rest on it. Made by `CitationReportTest`; write it anew with `mvn test -pl examples -am -Dzhaoliao.docs.write=true -Dtest=CitationReportTest -Dsurefire.failIfNoSpecifiedTests=false`. Articles of 民发〔2016〕178号 and 婚姻法 are unverified.

            列出各项规则和取值所依据的条款、写明该条款的测试，以及案例集中以其为依据的案例数。由程序生成。

            """;

    @Test
    @DisplayName("the report is up to date, and no article of the law in force goes without a test")
    void document() throws IOException {
        Set<String> citations = citations();
        CitationReport report = new CitationReport(tests(), cases());
        String text = HEAD.formatted(String.join(", ", PACKAGES)) + report.text(citations);
        Path file = PROJECT.root().resolve("docs/citations.md");
        if (Boolean.getBoolean("zhaoliao.docs.write")) {
            Files.writeString(file, text);
        }

        assertEquals(Files.readString(file), text);
        assertEquals(
                List.of(),
                report.shown(citations).entrySet().stream()
                        .filter(row -> row.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
        assertEquals(List.of(), report.withoutCitation());
    }

    @Test
    @DisplayName("an article, its items, and several documents are told apart")
    void reading() {
        assertEquals(
                Set.of("民发〔2021〕43号 5", "民发〔2021〕43号 5(1)", "民发〔2021〕43号 5(2)", "民发〔2021〕43号 5(1)(2)"),
                CitationReport.cited("M5(1)(2): from 60"));
        assertEquals(
                Set.of("民法典 1072", "社会救助法 16", "社会救助法 16(1)", "照料默认值 (b)11"),
                CitationReport.cited("民法典 1072, 社会救助法 16(1), (b)11"));
        assertEquals(Set.of("民法典 1074", "民法典 1075(1)"), CitationReport.split(new Citation("民法典", "1074 1075(1)")));
    }

    @Test
    @DisplayName("a citation that nothing shows and a test that cites nothing are found")
    void faults() {
        CitationReport report = new CitationReport(
                Map.of("GoodTest", List.of("M6: income"), "BareTest", List.of("adds up")),
                Map.of("C-1", List.of("民发〔2021〕43号 5(3)")));

        assertEquals(
                Map.of(
                        "民发〔2021〕43号 5(3)",
                        List.of("C-1"),
                        "民发〔2021〕43号 6",
                        List.of("GoodTest"),
                        "民发〔2021〕43号 7",
                        List.of()),
                report.shown(Set.of("民发〔2021〕43号 5(3)", "民发〔2021〕43号 6", "民发〔2021〕43号 7")));
        assertEquals(List.of("BareTest"), report.withoutCitation());
        String text = report.text(Set.of("民发〔2021〕43号 6", "民发〔2021〕43号 7"));
        assertEquals(
                List.of("- 民发〔2021〕43号 7", "- BareTest"),
                text.lines().filter(line -> line.startsWith("- ")).toList());
    }

    /** The citations of the packages' values; what rests on a document as a whole names no article. */
    private static Set<String> citations() {
        Set<String> citations = NationalPolicy.book().entries().stream()
                .filter(entry ->
                        PACKAGES.stream().anyMatch(name -> entry.parameter().startsWith(name + ".")))
                .map(entry -> entry.citation())
                .filter(citation -> !citation.article().isEmpty())
                .flatMap(citation -> CitationReport.split(citation).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(citations.isEmpty());
        return citations;
    }

    private static Map<String, List<String>> tests() throws IOException {
        Map<String, List<String>> tests = new TreeMap<>();
        for (String name : PACKAGES) {
            for (Path source : files("core/src/test/java/org/zhaoliao/" + name, ".java")) {
                List<String> names = NAME.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                if (!names.isEmpty()) {
                    tests.put(name + "." + source.getFileName().toString().replace(".java", ""), names);
                }
            }
        }
        return tests;
    }

    private static Map<String, List<String>> cases() throws IOException {
        Map<String, List<String>> cases = new TreeMap<>();
        for (Path file : files("testkit/src/main/resources/org/zhaoliao/casebook", ".json")) {
            for (JsonNode one :
                    JsonMapper.shared().readTree(Files.readString(file)).path("案例")) {
                List<String> basis = new ArrayList<>();
                one.path("依据").forEach(text -> basis.add(text.asString()));
                cases.put(one.path("编号").asString(), basis);
            }
        }
        return cases;
    }

    private static List<Path> files(String directory, String ending) throws IOException {
        Path folder = PROJECT.root().resolve(directory);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
