package org.zhaoliao.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/contract-report.md}: the reports of the build beside each other, a row for each promise, a column for each product. */
record ContractDocument(List<JsonNode> reports) {

    private static final String HEAD = """
            # Contract report · 合约测试报告

            What the contract kit asks of every store, and how many of the suites that ask it passed on each product. Made from the reports under `target/contract-report` of `testkit` and `adapters-jdbc`; write it anew after a whole build (with `-P mariadb` for a column of MariaDB) by

            `mvn test -pl adapters-jdbc -am -Dzhaoliao.docs.write=true -Dtest=ContractDocumentTest -Dsurefire.failIfNoSpecifiedTests=false`

            *declared* stands where a store says that there is nothing to ask, as the store in memory has no connection that could break and no host.

            合约测试对每个存储的要求，以及各产品上通过的套件数；*declared* 表示该存储声明无此项、未测。由构建生成的报告汇总，请勿手工修改。

            """;

    /** What was not asked, since there is nothing of the kind. */
    static final String DECLARED = "declared";

    /** In the order of the columns; reports of other test classes come after these. */
    private static final List<String> FIRST =
            List.of("InMemoryStoreTest", "H2ContractTest", "H2FileContractTest", "PostgresContractTest");

    /** What the last runs of these modules reported. */
    static ContractDocument of(List<Path> modules) {
        JsonMapper json = new JsonMapper();
        List<JsonNode> reports = modules.stream()
                .map(module -> module.resolve("target/contract-report"))
                .filter(Files::isDirectory)
                .flatMap(ContractDocument::files)
                .filter(file -> file.toString().endsWith(".json"))
                .map(ContractDocument::text)
                .map(json::readTree)
                .sorted((one, other) -> order(one).compareTo(order(other)))
                .toList();
        return new ContractDocument(reports);
    }

    String text() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("requirement 需求", "promise 要求", "suites 套件"));
        reports.forEach(report -> head.add(heading(report)));
        rows.add(head);
        rows.add(head.stream().map(cell -> "---").toList());
        promises().forEach((promise, cases) -> rows.add(row(promise, cases)));
        return HEAD
                + rows.stream()
                        .map(cells -> "| " + String.join(" | ", cells) + " |")
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String heading(JsonNode report) {
        return Stream.concat(
                        Stream.of(report.get("product").asString() + " "
                                + report.get("version").asString()),
                        Stream.concat(
                                report.get("declared")
                                        .valueStream()
                                        .map(declared -> "declared 声明 " + declared.asString()),
                                report.get("shortcuts").valueStream().map(JsonNode::asString)))
                .collect(Collectors.joining("; "));
    }

    /** The cases of each promise, in the order of the first report. */
    private Map<String, List<JsonNode>> promises() {
        return reports.stream()
                .limit(1)
                .flatMap(report -> report.get("cases").valueStream())
                .collect(Collectors.groupingBy(ContractDocument::promise, LinkedHashMap::new, Collectors.toList()));
    }

    private List<String> row(String promise, List<JsonNode> cases) {
        List<String> cells = new ArrayList<>(List.of(promise.split("\t", 2)));
        cells.add(cases.size() == 1 ? cases.get(0).get("suite").asString() : String.valueOf(cases.size()));
        reports.forEach(report -> cells.add(cell(report, promise, cases.size())));
        return cells;
    }

    /** How many suites passed; where all were left unasked because of what the product declares, that. */
    private static String cell(JsonNode report, String promise, int suites) {
        return ended(report, promise, DECLARED) == suites ? DECLARED : ended(report, promise, "passed") + "/" + suites;
    }

    private static long ended(JsonNode report, String promise, String outcome) {
        return report.get("cases")
                .valueStream()
                .filter(one -> promise(one).equals(promise))
                .filter(one -> one.get("outcome").asString().equals(outcome))
                .count();
    }

    private static String promise(JsonNode one) {
        return one.get("requirement").asString() + "\t" + one.get("case").asString();
    }

    private static String order(JsonNode report) {
        String tests = report.get("tests").asString();
        int place = FIRST.indexOf(tests);
        return (place < 0 ? FIRST.size() : place) + tests;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
