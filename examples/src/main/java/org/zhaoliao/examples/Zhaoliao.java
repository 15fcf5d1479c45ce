package org.zhaoliao.examples;

import java.io.UncheckedIOException;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the examples. */
@Command(
        name = "zhaoliao",
        mixinStandardHelpOptions = true,
        version = "zhaoliao 0.1.0",
        description = "照料：分散供养特困人员照料服务。Care for dispersed extremely-poor persons.",
        subcommands = {CountyMonthCommand.class, WorklistCommand.class})
public final class Zhaoliao {

    private Zhaoliao() {}

    /** Runs a command; exits with 0 when it did its work, 1 when the input was bad, 2 when the command line was. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Zhaoliao())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof InvalidInputException bad) {
                        command.getErr().println(bad.inWords(Wording.CHINESE));
                        command.getErr().println(bad.inWords(Wording.ENGLISH));
                        return 1;
                    }
                    if (failure instanceof UncheckedIOException io) {
                        InvalidInputException file =
                                InvalidInputException.of("file", "examples.file", String.valueOf(io.getMessage()));
                        command.getErr().println(file.inWords(Wording.CHINESE));
                        command.getErr().println(file.inWords(Wording.ENGLISH));
                        return 1;
                    }
                    throw failure;
                })
                .execute(arguments);
    }
}
