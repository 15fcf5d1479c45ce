package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The classes in the README of the kit")
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?m)^(?:class|record) (\\w+)");

    /** What the reader has. */
    private static final List<String> OURS = List.of("""
            import javax.sql.DataSource;
            import org.zhaoliao.memory.InMemoryStore;
            import org.zhaoliao.store.CareStore;

            class OurStore {
                static CareStore empty() { return InMemoryStore.empty(); }
                static CareStore over(DataSource database) { throw new IllegalStateException(database.toString()); }
            }
            """, """
            import javax.sql.DataSource;

            class OurDatabase {
                static DataSource open() { throw new IllegalStateException(); }
                static DataSource emptied() { return open(); }
                static DataSource breakingAt(int step) { throw new IllegalStateException("at " + step); }
            }
            """, """
            import java.util.function.BiConsumer;
            import java.util.function.Consumer;
            import javax.sql.DataSource;
            import org.zhaoliao.store.CareStore;
            import org.zhaoliao.testkit.HostTransactions;

            record OurHost(DataSource database) implements HostTransactions {
                @Override public void committed(Consumer<CareStore> work) { work.accept(OurStore.over(database)); }
                @Override public void rolledBack(Consumer<CareStore> work) { work.accept(OurStore.over(database)); }
                @Override public void committedInPart(BiConsumer<CareStore, Consumer<Runnable>> work) {
                    work.accept(OurStore.over(database), Runnable::run);
                }
            }
            """);

    @TempDir
    Path folder;

    @Test
    @DisplayName("compile without a warning, with nothing but what the kit shows to everybody")
    void compile() throws IOException {
        List<String> classes = blocks();
        assertEquals(
                List.of("OurStoreTest", "OurDatabaseTest"),
                classes.stream().map(ReadmeTest::name).toList());
        assertEquals(List.of(), compiled(classes));
    }

    @Test
    @DisplayName("run: what the first one declares is taken for true")
    void run() throws IOException, ClassNotFoundException {
        assertEquals(List.of(), compiled(blocks()));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> tests = loader.loadClass("OurStoreTest");
            assertEquals(Set.of(), Suites.failures(selectNestedClass(List.of(tests), StoreContract.OfHosts.class)));
        }
        String report = Files.readString(Suites.REPORTS.resolve("OurStoreTest.txt"));
        assertTrue(report.contains("W5.6   declared: no host 不能加入宿主事务: host transactions"), report);
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** What the compiler had to say. */
    private List<String> compiled(List<String> classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of("-Xlint:all", "-proc:none", "-d", folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            List<Path> sources =
                    written(Stream.concat(classes.stream(), OURS.stream()).toList());
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.getDiagnostics().stream().map(Diagnostic::toString).toList();
    }

    private List<Path> written(List<String> sources) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String source : sources) {
            paths.add(Files.writeString(folder.resolve(name(source) + ".java"), source));
        }
        return paths;
    }

    private static String name(String source) {
        return NAME.matcher(source)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }
}
