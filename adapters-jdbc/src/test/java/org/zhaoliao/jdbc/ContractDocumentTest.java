package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.zhaoliao.testkit.StoreContract;
import org.zhaoliao.testkit.report.Declarable;
import org.zhaoliao.testkit.report.Product;
import org.zhaoliao.testkit.report.Requirement;

@DisplayName("docs/contract-report.md")
class ContractDocumentTest {

    private static final String WRITE = "zhaoliao.docs.write";
    private static final Path DOCUMENT = Path.of("../docs/contract-report.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (W\\d\\.\\d+) \\| (.+?) \\| [^|]+ \\|((?: (?:\\d+/\\d+|declared) \\|)+)$");
    private static final String MEMORY = "| memory reference; declared 声明 ";

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
                        Integer.valueOf(row.group(3).replaceAll(".*?/(\\d+) .*", "$1"))));
        assertEquals(promises(), shown, "write it anew with -D" + WRITE + "=true after a whole build");
    }

    @Test
    @DisplayName("shows every promise kept on every product; only the store in memory has no connection and no host")
    void everyPromiseIsKept() {
        int products = head().split("\\|").length - 4;
        List<Matcher> rows =
                lines.stream().map(ROW::matcher).filter(Matcher::matches).toList();
        assertTrue(rows.size() * products > 200);
        rows.forEach(row -> assertEquals(kept(row, products), row.group(3), row.group(2)));
    }

    /** The cells of a row in which nothing failed. */
    private static String kept(Matcher row, int products) {
        String promise = row.group(1) + " " + row.group(2);
        String suites = String.valueOf(promises().get(promise));
        String whole = suites + "/" + suites;
        String memory = declarable().contains(promise) ? ContractDocument.DECLARED : whole;
        return Stream.concat(Stream.of(memory), Stream.generate(() -> whole).limit(products - 1L))
                .collect(Collectors.joining(" | ", " ", " |"));
    }

    @Test
    @DisplayName("names the databases of the tests with their versions")
    void versions() {
        String head = head();
        for (DatabaseContract database : List.of(new H2ContractTest(), new PostgresContractTest())) {
            Product product = database.product();
            assertTrue(head.contains("| " + product.name() + " " + product.version() + " |"), head);
        }
        assertTrue(head.contains(MEMORY), head);
    }

    private static String head() {
        return lines.stream()
                .filter(line -> line.startsWith("| requirement"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> promises() {
        Map<String, Integer> promises = new TreeMap<>();
        cases().map(ContractDocumentTest::promise).forEach(promise -> promises.merge(promise, 1, Integer::sum));
        return promises;
    }

    /** What a store may declare that it has nothing to be asked about. */
    private static Set<String> declarable() {
        return cases().filter(method -> method.isAnnotationPresent(Declarable.class))
                .map(ContractDocumentTest::promise)
                .collect(Collectors.toSet());
    }

    private static String promise(Method method) {
        return method.getAnnotation(Requirement.class).value() + " "
                + method.getAnnotation(DisplayName.class).value();
    }

    private static Stream<Method> cases() {
        return Arrays.stream(StoreContract.class.getDeclaredClasses())
                .filter(suite -> suite.isAnnotationPresent(Nested.class))
                .flatMap(suite ->
                        AnnotationSupport.findAnnotatedMethods(suite, Test.class, HierarchyTraversalMode.TOP_DOWN)
                                .stream());
    }
}
