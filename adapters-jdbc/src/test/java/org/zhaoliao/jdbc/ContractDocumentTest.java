package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.zhaoliao.testkit.StoreContract;
import org.zhaoliao.testkit.report.Product;
import org.zhaoliao.testkit.report.Requirement;

@DisplayName("docs/contract-report.md")
class ContractDocumentTest {

    private static final String WRITE = "zhaoliao.docs.write";
    private static final Path DOCUMENT = Path.of("../docs/contract-report.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (W\\d\\.\\d+) \\| (.+?) \\| [^|]+ \\|((?: \\d+/\\d+ \\|)+)$");

    private static List<String> lines = List.of();

    @BeforeAll
    static void read() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(
                    DOCUMENT,
                    ContractDocument.of(List.of(Path.of("../testkit"), Path.of(".")))
                            .text());
        }
        lines = Files.readAllLines(DOCUMENT);
    }

    @Test
    @DisplayName("has a row for every promise of the kit, with as many suites as make it, and for nothing else")
    void everyPromise() {
        Map<String, Integer> shown = new TreeMap<>();
        lines.stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> shown.put(
                        row.group(1) + " " + row.group(2),
                        Integer.valueOf(row.group(3).replaceAll(".*/(\\d+) \\|$", "$1"))));
        assertEquals(promises(), shown, "write it anew with -D" + WRITE + "=true after a whole build");
    }

    @Test
    @DisplayName("shows every promise kept on every product")
    void everyPromiseIsKept() {
        List<String> cells = lines.stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .flatMap(row -> Arrays.stream(row.group(3).split("\\|")))
                .map(String::strip)
                .toList();
        assertTrue(cells.size() > 200);
        assertEquals(
                List.of(),
                cells.stream().filter(cell -> !cell.matches("(\\d+)/\\1")).toList());
    }

    @Test
    @DisplayName("names the databases of the tests with their versions")
    void versions() {
        String head = lines.stream()
                .filter(line -> line.startsWith("| requirement"))
                .findFirst()
                .orElseThrow();
        for (DatabaseContract database : List.of(new H2ContractTest(), new PostgresContractTest())) {
            Product product = database.product();
            assertTrue(head.contains("| " + product.name() + " " + product.version() + " |"), head);
        }
        assertTrue(head.contains("| memory reference |"), head);
    }

    private static Map<String, Integer> promises() {
        Map<String, Integer> promises = new TreeMap<>();
        Arrays.stream(StoreContract.class.getDeclaredClasses())
                .filter(suite -> suite.isAnnotationPresent(Nested.class))
                .flatMap(suite ->
                        AnnotationSupport.findAnnotatedMethods(suite, Test.class, HierarchyTraversalMode.TOP_DOWN)
                                .stream())
                .forEach(method -> promises.merge(
                        method.getAnnotation(Requirement.class).value() + " "
                                + method.getAnnotation(DisplayName.class).value(),
                        1,
                        Integer::sum));
        return promises;
    }
}
