package org.zhaoliao.tablefile;

/** Follows the quotes of a CSV text, character by character, to see whether the last one is closed. */
final class QuoteScan {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private State state = State.CELL_START;
    private int line = 1;
    private int openedOnLine;

    void next(char character) {
        if (character == '\n') {
            line++;
        }
        if (state == State.QUOTED) {
            state = character == '"' ? State.AFTER_QUOTE : State.QUOTED;
        } else if (character == '"' && state != State.PLAIN) {
            openedOnLine = state == State.CELL_START ? line : openedOnLine;
            state = State.QUOTED;
        } else {
            state = endsCell(character) ? State.CELL_START : State.PLAIN;
        }
    }

    /** Whether the text ends within quotes. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** The line on which the quote stands that was opened last. */
    int openedOnLine() {
        return openedOnLine;
    }

    private static boolean endsCell(char character) {
        return character == ',' || character == '\n' || character == '\r';
    }
}
