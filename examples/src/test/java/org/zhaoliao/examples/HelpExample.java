package org.zhaoliao.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An example in the help of a command, as somebody types it into a shell: {@code echo '…' | zhaoliao … > file}.
 *
 * @param text the line
 */
record HelpExample(String text) {

    private static final String HEADING = "例 Example:";
    private static final String PROGRAM = "zhaoliao ";
    private static final Pattern FILE = Pattern.compile("[a-z]+\\.(ndjson|json|csv|xlsx|txt)");
    private static final List<String> FOLDERS = List.of("--in", "--out");

    /** Those of a command, in their order. */
    static List<HelpExample> of(String command) {
        return CommandRun.of(command, "--help")
                .output()
                .lines()
                .dropWhile(line -> !line.equals(HEADING))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(line -> new HelpExample(line.strip()))
                .toList();
    }

    /** Runs it in a folder, and gives what its last command answered. */
    CommandRun run(Path folder) throws IOException {
        CommandRun answered = new CommandRun(0, "", "");
        for (String stage : text.split(" \\| ", -1)) {
            String[] target = stage.split(" > ", -1);
            answered = target[0].startsWith(PROGRAM)
                    ? CommandRun.reading(answered.output(), arguments(target[0].substring(PROGRAM.length()), folder))
                    : new CommandRun(0, echoed(target[0]), "");
            if (target.length > 1) {
                Files.writeString(folder.resolve(target[1]), answered.output());
            }
        }
        return answered;
    }

    private static String echoed(String echo) {
        if (echo.startsWith("echo '") && echo.endsWith("'")) {
            return echo.substring("echo '".length(), echo.length() - 1) + "\n";
        }
        throw new IllegalArgumentException(echo);
    }

    private static String[] arguments(String line, Path folder) {
        List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
        for (int i = 1; i < arguments.size(); i++) {
            if (FILE.matcher(arguments.get(i)).matches() || FOLDERS.contains(arguments.get(i - 1))) {
                arguments.set(i, folder.resolve(arguments.get(i)).toString());
            }
        }
        return arguments.toArray(String[]::new);
    }

    /** What is wrong with the lines of an answer. */
    static String faults(CommandRun run) {
        return run.lines().stream()
                .filter(line -> line.contains("\"errors\":["))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return text;
    }
}
