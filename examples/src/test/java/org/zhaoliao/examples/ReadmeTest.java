package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The example of the README")
class ReadmeTest {

    private static final int LINES = 14;
    private static final List<String> PACKAGES = List.of(
            "java.math",
            "java.time",
            "java.util",
            "org.zhaoliao.circumstances",
            "org.zhaoliao.eligibility",
            "org.zhaoliao.person",
            "org.zhaoliao.place",
            "org.zhaoliao.policy",
            "org.zhaoliao.reason",
            "org.zhaoliao.rule");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("has fourteen lines, the same in both languages")
    void fourteenLines() {
        assertEquals(LINES, example("README.md").lines().count());
        assertEquals(example("README.md"), example("README.zh-CN.md"));
    }

    @Test
    @DisplayName("compiles, runs, and prints what its comments say")
    void runs() throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("ReadmeExample.java");
        Files.writeString(source, program(example("README.md")));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        System.out,
                        System.err,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        source.toString());
        assertEquals(0, failed);

        List<String> printed = output();

        assertEquals("UNDETERMINED", printed.get(0));
        assertEquals("circumstances.property.deposits", printed.get(1));
        assertTrue(printed.stream().anyMatch(line -> line.contains("民发〔2021〕43号 5(1)")));
    }

    private List<String> output() throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                PrintStream capture = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            loader.loadClass("ReadmeExample").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String program(String example) {
        String imports = PACKAGES.stream().map(name -> "import " + name + ".*;").collect(Collectors.joining("\n"));
        return imports + "\npublic class ReadmeExample { public static void run() {\n" + example + "\n} }\n";
    }

    private static String example(String readme) {
        String text = SourceTree.above(Path.of("").toAbsolutePath()).text(readme);
        return Stream.of(text.split("```java\n", 2)[1].split("\n```", 2)[0]).collect(Collectors.joining());
    }
}
