package org.zhaoliao.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a command answered. */
record CommandRun(int exit, String output, String errors) {

    static CommandRun of(String... arguments) {
        return reading("", arguments);
    }

    /** Runs a command on a standard input. */
    static CommandRun reading(String input, String... arguments) {
        return reading(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandRun reading(byte[] input, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input));
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            int exit = Zhaoliao.run(arguments);
            return new CommandRun(
                    exit, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    List<String> lines() {
        return output.lines().toList();
    }

    /** What a line of the answer says is wrong: path and code of each fault. */
    List<String> faults(int line) {
        List<String> faults = new ArrayList<>();
        JsonLine.of(lines().get(line))
                .members()
                .path("errors")
                .forEach(error -> faults.add(
                        error.path("path").asString() + " " + error.path("code").asString()));
        return faults;
    }

    List<String> errorLines() {
        return errors.lines().toList();
    }
}
