package org.zhaoliao.examples;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhaoliao.rule.Citation;

/**
 * {@code docs/citations.md}: which tests and cases show what each citation says, which citations nothing shows, and which tests cite nothing.
 *
 * @param tests test classes by name, each with its display names, those of its methods included
 * @param cases cases of the case book by id, each with the citations it rests on
 */
record CitationReport(Map<String, List<String>> tests, Map<String, List<String>> cases) {

    private static final String MEASURE = "民发〔2021〕43号";
    private static final Map<Pattern, String> DOCUMENTS = Map.ofEntries(
            Map.entry(Pattern.compile("\\bM(\\d+(?:\\(\\d+\\))*)"), MEASURE),
            Map.entry(Pattern.compile("民发〔2021〕43号 (?:art\\. |arts\\. )?(\\d+(?:\\(\\d+\\))*)"), MEASURE),
            Map.entry(Pattern.compile("178号 (?:art\\. )?(\\d+(?:\\(\\d+\\))*)"), "民发〔2016〕178号"),
            Map.entry(Pattern.compile("民法典 (?:art\\. )?(\\d+(?:\\(\\d+\\))*)"), "民法典"),
            Map.entry(Pattern.compile("关于改革完善社会救助制度的意见 (\\d+)"), "关于改革完善社会救助制度的意见"),
            Map.entry(Pattern.compile("婚姻法 (\\d+)"), "婚姻法"),
            Map.entry(Pattern.compile("民法总则 (\\d+)"), "民法总则"),
            Map.entry(Pattern.compile("最低生活保障审核确认办法 (\\d+(?:\\(\\d+\\))*)"), "最低生活保障审核确认办法"),
            Map.entry(Pattern.compile("社会救助法 (?:art\\. )?(\\d+(?:\\(\\d+\\))*)"), "社会救助法"),
            Map.entry(Pattern.compile("社会救助暂行办法 (?:art\\. )?(\\d+)"), "社会救助暂行办法"),
            Map.entry(Pattern.compile("(\\(b\\)\\d+|年度核查)"), "照料默认值"));
    private static final Pattern REQUIREMENT = Pattern.compile("\\bW[1-5]\\.\\d");
    private static final Pattern PARTS = Pattern.compile("\\(\\d+\\)");

    /** A citation of the rules, each article by itself: {@code 民法典 1074 1075(1)} is two. */
    static Set<String> split(Citation citation) {
        Set<String> articles = new TreeSet<>();
        for (String article : Splitter.on(' ').split(citation.article())) {
            articles.add((citation.document() + " " + article).trim());
        }
        return articles;
    }

    /** What a text cites: an article, each of its items, and the paragraph with its item: {@code M24(1)(3)} cites four. */
    static Set<String> cited(String text) {
        Set<String> cited = new TreeSet<>();
        DOCUMENTS.forEach((pattern, document) -> {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                String article = found.group(1);
                if (!Character.isDigit(article.charAt(0))) {
                    cited.add(document + " " + article);
                    continue;
                }
                String number = article.split("\\(", 2)[0];
                cited.add(document + " " + number);
                cited.add(document + " " + article);
                PARTS.matcher(article).results().forEach(part -> cited.add(document + " " + number + part.group()));
            }
        });
        return cited;
    }

    /** Of each citation, the tests and cases that cite it. */
    Map<String, List<String>> shown(Set<String> citations) {
        Map<String, List<String>> shown = new TreeMap<>();
        citations.forEach(citation -> {
            List<String> by = new ArrayList<>();
            tests.forEach((test, names) -> {
                if (names.stream().anyMatch(name -> cited(name).contains(citation))) {
                    by.add(test);
                }
            });
            cases.forEach((id, basis) -> {
                if (basis.stream().anyMatch(text -> cited(text).contains(citation))) {
                    by.add(id);
                }
            });
            shown.put(citation, by);
        });
        return shown;
    }

    /** The test classes that name neither an article nor a requirement. */
    List<String> withoutCitation() {
        return tests.entrySet().stream()
                .filter(test -> test.getValue().stream()
                        .allMatch(name -> cited(name).isEmpty()
                                && !REQUIREMENT.matcher(name).find()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    String text(Set<String> citations) {
        Map<String, List<String>> shown = shown(citations);
        String rows = shown.entrySet().stream()
                .map(row ->
                        "| %s | %s | %d |\n".formatted(row.getKey(), testsOf(row.getValue()), casesOf(row.getValue())))
                .collect(Collectors.joining());
        List<String> bare = shown.entrySet().stream()
                .filter(row -> row.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return "| citation 依据 | tests 测试 | cases 案例数 |\n|---|---|---|\n" + rows
                + "\n## Citations without tests · 没有测试的依据\n\n" + listed(bare)
                + "\n## Tests without citations · 没有依据的测试\n\n" + listed(withoutCitation());
    }

    private String testsOf(List<String> by) {
        return by.stream()
                .filter(tests::containsKey)
                .map(test -> "`" + test + "`")
                .collect(Collectors.joining(", "));
    }

    private long casesOf(List<String> by) {
        return by.stream().filter(cases::containsKey).count();
    }

    private static String listed(List<String> lines) {
        return lines.isEmpty()
                ? "None · 无\n"
                : lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }
}
