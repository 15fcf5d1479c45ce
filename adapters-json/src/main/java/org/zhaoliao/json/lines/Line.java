package org.zhaoliao.json.lines;

import java.util.List;
import org.zhaoliao.reason.InputError;

/**
 * A line of a stream of documents (数据行).
 *
 * @param <T> what the documents stand for
 */
public sealed interface Line<T> {

    /** The number of the line, from 1; blank lines count, but are passed over. */
    long number();

    /**
     * A line that could be read.
     *
     * @param number the number of the line
     * @param value what it stands for
     */
    record Sound<T>(long number, T value) implements Line<T> {

        /** Says nothing of the value. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /**
     * A line that could not (错误行). The next one may well be.
     *
     * @param number the number of the line
     * @param errors everything that is wrong with it, personal data masked; at least one
     */
    record Faulty<T>(long number, List<InputError> errors) implements Line<T> {

        public Faulty {
            errors = List.copyOf(errors);
        }
    }
}
