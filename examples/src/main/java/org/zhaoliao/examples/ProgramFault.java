package org.zhaoliao.examples;

import java.util.Arrays;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;

/**
 * A fault of the program itself (程序自身的差错), as it is told: what kind it is and where in the program, so that it can be mended. What the failure says is not told,
 * since it may hold what was read of a person; whoever runs the program on such data sees it, with the whole trace, by {@code -Dzhaoliao.trace=true}.
 *
 * @param kind the failure, by its class
 * @param place the line of the program that it came from
 */
record ProgramFault(String kind, String place) {

    /** The exit code of a run with such a fault: neither the input nor the command line was to blame. */
    static final int EXIT = 3;

    /** What the exit code means. */
    static final String MEANING = "程序自身出错 the program itself failed";

    private static final String CODE = "examples.failure";
    private static final String TRACE = "zhaoliao.trace";
    private static final String OWN = "org.zhaoliao.";

    static ProgramFault of(Throwable failure) {
        if (Boolean.getBoolean(TRACE)) {
            failure.printStackTrace();
        }
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .findFirst()
                .orElse("?");
        return new ProgramFault(failure.getClass().getSimpleName(), place);
    }

    static boolean isIn(InputError error) {
        return error.code().equals(CODE);
    }

    /** As what stands in the place of an answer. */
    InputError error() {
        return InputError.of("$", CODE, "", kind, place);
    }

    /** In one line. */
    String inWords(Wording wording) {
        return wording.of(error().fault()) + " " + wording.of(error().allowed()) + " [" + CODE + "]";
    }
}
