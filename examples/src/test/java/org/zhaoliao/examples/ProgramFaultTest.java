package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.jdbc.Schema;
import org.zhaoliao.jdbc.StoreException;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.ConflictException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@DisplayName(
        "W5.3: whatever goes wrong is told in a line with a code, never by a stack trace, and nothing is told of a person")
class ProgramFaultTest {

    private static final String SECRET = "王五 141121195003010012";

    @Command(name = "failing")
    private record Failing(Exception failure) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    private record Told(int exit, List<String> lines) {}

    private static Told failing(Exception failure, String... language) {
        StringWriter errors = new StringWriter();
        CommandLine line = Zhaoliao.commandLine();
        line.addSubcommand(new Failing(failure));
        line.setErr(new PrintWriter(errors));
        int exit = language.length == 0 ? line.execute("failing") : line.execute("failing", "--locale", language[0]);
        return new Told(exit, errors.toString().lines().toList());
    }

    @Test
    @DisplayName("a conflict in the store names who stands against it, and is no fault of the program")
    void conflict() {
        ConflictException conflict =
                new ConflictException(ConflictException.Kind.NOT_UNIQUE, new RecipientId("R-000003"));

        assertEquals(
                new Told(1, List.of("another one holds what only one may hold: R-000003 [revision.conflict]")),
                failing(conflict, "en"));
        assertEquals(2, failing(conflict).lines().size(), "in both languages unless one is asked for");
    }

    @Test
    @DisplayName("a database that cannot do what it is asked for tells why, and is no fault of the program")
    void database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:twice;DB_CLOSE_DELAY=-1");
        Schema.create(source);
        StoreException twice = assertThrows(StoreException.class, () -> Schema.create(source));

        assertEquals(
                new Told(1, List.of("The database could not do it: There are tables already [examples.database]")),
                failing(twice, "en"));
    }

    @Test
    @DisplayName("a failure of the program has an exit code of its own, and tells where in the program it was")
    void failure() {
        Told told = failing(new NullPointerException(SECRET), "en");

        assertEquals(ProgramFault.EXIT, told.exit());
        assertEquals(1, told.lines().size(), told.toString());
        assertTrue(
                told.lines()
                        .get(0)
                        .matches(
                                "The program itself failed: NullPointerException at ProgramFaultTest\\.java:\\d+ .*\\[examples\\.failure]"),
                told.toString());
        assertFalse(told.toString().contains("王") || told.toString().contains("141121"), told.toString());
    }

    @Test
    @DisplayName("in Chinese, too")
    void failureInChinese() {
        Told told = failing(new IllegalStateException(SECRET), "zh");

        assertTrue(told.lines().get(0).startsWith("程序自身出错：ProgramFaultTest.java:"), told.toString());
    }

    @Test
    @DisplayName("one line at which the program fails does not take the others with it, and the run says so at its end")
    void oneLine() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream before = System.out;
        int exit;
        try {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            exit = input("{\"id\":\"a\"}\n{\"id\":\"b\"}\n").each(line -> {
                if (line.text().contains("\"a\"")) {
                    throw new IllegalStateException(SECRET);
                }
                return Map.of("good", true);
            });
        } finally {
            System.setOut(before);
        }
        List<String> lines = output.toString(StandardCharsets.UTF_8).lines().toList();

        assertEquals(ProgramFault.EXIT, exit);
        assertTrue(
                lines.get(0)
                        .startsWith(
                                "{\"line\":1,\"id\":\"a\",\"errors\":[{\"path\":\"$\",\"code\":\"examples.failure\""),
                lines.get(0));
        assertFalse(lines.get(0).contains("王"), lines.get(0));
        assertEquals("{\"line\":2,\"id\":\"b\",\"good\":true}", lines.get(1));
    }

    @Test
    @DisplayName("the trace is shown to who asks for it")
    void trace() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream before = System.err;
        try {
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            System.setProperty("zhaoliao.trace", "true");
            assertFalse(ProgramFault.of(new IllegalStateException("seen"))
                    .inWords(Wording.ENGLISH)
                    .contains("seen"));
        } finally {
            System.clearProperty("zhaoliao.trace");
            System.setErr(before);
        }

        assertTrue(errors.toString(StandardCharsets.UTF_8).contains("IllegalStateException: seen"));
    }

    @Test
    @DisplayName("every command tells the exit code")
    void help() {
        assertTrue(CommandRun.of("census", "--help").output().contains("the program itself failed"));
        assertTrue(CommandRun.of("--help").output().contains("the program itself failed"));
    }

    private static LineInput input(String lines) {
        return new LineInput() {
            @Override
            InputStream usual() {
                return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
