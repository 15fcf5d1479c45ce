package org.zhaoliao.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How a command tells what it does: in the language asked for, on standard error, so that standard output holds documents alone. */
class Voice {

    private static final int EVERY = 10_000;

    @ParentCommand
    private @Nullable Zhaoliao program;

    @Spec
    private @Nullable CommandSpec spec;

    /** The language of what is told. */
    Wording wording() {
        return program == null ? Wording.CHINESE : program.wording();
    }

    /** Writes a document on standard output, in UTF-8 whatever the encoding of the terminal is. */
    static void answer(String document) {
        byte[] line = (document + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }

    /** Tells a line on standard error. */
    void say(String line) {
        err().println(line);
        err().flush();
    }

    /** Tells a text of this program on standard error. */
    void say(String code, Object... arguments) {
        say(wording().of(Reason.of(code, arguments)));
    }

    /** Tells now and then how many rows were read. */
    void progress(int rows) {
        if (rows % EVERY == 0) {
            say("examples.progress.rows", rows);
        }
    }

    private PrintWriter err() {
        return spec == null
                ? new PrintWriter(System.err, true, StandardCharsets.UTF_8)
                : spec.commandLine().getErr();
    }
}
