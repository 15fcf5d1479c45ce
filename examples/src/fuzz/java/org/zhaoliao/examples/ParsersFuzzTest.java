package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("W5.6: Jazzer finds no input that makes a parser fail, hang or run out of a small memory")
class ParsersFuzzTest {

    /** For all parsers together. */
    private static final int SECONDS = Integer.getInteger("zhaoliao.fuzz.seconds", 600);

    /** Of one input. */
    private static final int LONGEST_SECONDS = 10;

    private static final int LONGEST_INPUT = 12_000;
    private static final Path WORK = Path.of("target", "fuzz").toAbsolutePath();

    @ParameterizedTest
    @EnumSource
    void nothingFails(FuzzedParser parser) throws IOException, InterruptedException, URISyntaxException {
        Path work = Files.createDirectories(WORK.resolve(parser.folder()));
        Path found = Files.createDirectories(work.resolve("corpus"));
        Path samples = Path.of(Objects.requireNonNull(FuzzedParser.class.getResource("fuzz/" + parser.folder()))
                .toURI());
        Path log = work.resolve("log.txt");

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "-D" + FuzzTarget.PARSER + "=" + parser,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzTarget.class.getName(),
                        "--instrumentation_includes=org.zhaoliao.**",
                        // what Jazzer knows of injections into databases and shells is of no use here, and slow
                        "--custom_hook_excludes=**",
                        "--reproducer_path=" + work,
                        "-artifact_prefix=" + work + "/",
                        "-max_total_time=" + Math.max(1, SECONDS / FuzzedParser.values().length),
                        "-timeout=" + LONGEST_SECONDS,
                        "-max_len=" + LONGEST_INPUT,
                        found.toString(),
                        samples.toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertEquals(0, exit, () -> "see " + log + "; the input lies beside it");
    }
}
