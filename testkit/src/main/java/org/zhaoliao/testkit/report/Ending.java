package org.zhaoliao.testkit.report;

/**
 * How a case ended in this run.
 *
 * @param note the type of what was thrown, as messages may quote what was stored and stay out, or what was declared; otherwise empty
 */
record Ending(Outcome outcome, String note) {

    static final Ending NOT_RUN = new Ending(Outcome.NOT_RUN, "");

    static Ending of(Outcome outcome) {
        return new Ending(outcome, "");
    }

    static Ending failed(Throwable thrown) {
        return new Ending(Outcome.FAILED, thrown.getClass().getSimpleName());
    }

    /** Nothing was asked, as the product said that there is nothing. */
    static Ending declared(Declaration declaration) {
        return new Ending(Outcome.DECLARED, declaration.text());
    }

    boolean passed() {
        return outcome == Outcome.PASSED;
    }

    String text() {
        return note.isEmpty() ? outcome.word() : outcome.word() + ": " + note;
    }
}
