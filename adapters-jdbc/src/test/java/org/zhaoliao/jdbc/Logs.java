package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is written to a log while some work runs. */
record Logs(Witness witness) {

    static final String PLACE = "logs";

    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    /** What is written to the console meanwhile; what the driver logs, down to the values it binds, is looked at as it comes. */
    void overhear(Runnable work) {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        Handler handler = new Looking(witness);
        DRIVER.setLevel(Level.FINEST);
        DRIVER.addHandler(handler);
        System.setOut(new PrintStream(new Both(out, taken), true, UTF_8));
        System.setErr(new PrintStream(new Both(err, taken), true, UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            DRIVER.removeHandler(handler);
            DRIVER.setLevel(null);
        }
        witness.look(PLACE, taken.toByteArray());
    }

    /** Writes to the console and takes down. */
    private static final class Both extends OutputStream {
        private final OutputStream console;
        private final ByteArrayOutputStream taken;

        Both(OutputStream console, ByteArrayOutputStream taken) {
            this.console = console;
            this.taken = taken;
        }

        @Override
        public void write(int character) throws IOException {
            console.write(character);
            taken.write(character);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            console.write(bytes, offset, length);
            taken.write(bytes, offset, length);
        }
    }

    /** Looks at what is logged. */
    private static final class Looking extends Handler {
        private static final Formatter FORMATTER = new SimpleFormatter();

        private final Witness witness;

        Looking(Witness witness) {
            this.witness = witness;
        }

        @Override
        public void publish(LogRecord logged) {
            witness.look(PLACE, FORMATTER.formatMessage(logged));
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // stays open
        }
    }
}
