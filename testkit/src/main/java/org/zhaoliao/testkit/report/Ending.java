package org.zhaoliao.testkit.report;

/**
 * How a case ended in this run.
 *
 * @param failure the type of what was thrown, an empty text when nothing was: messages may quote what was stored, and stay out
 */
record Ending(Outcome outcome, String failure) {

    static final Ending NOT_RUN = new Ending(Outcome.NOT_RUN, "");

    static Ending of(Outcome outcome) {
        return new Ending(outcome, "");
    }

    static Ending failed(Throwable thrown) {
        return new Ending(Outcome.FAILED, thrown.getClass().getSimpleName());
    }

    String text() {
        return failure.isEmpty() ? outcome.word() : outcome.word() + ": " + failure;
    }
}
