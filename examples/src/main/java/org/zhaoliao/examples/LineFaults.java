package org.zhaoliao.examples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/** What is wrong with the parts of a line (一行的全部差错), gathered while each is read, so that all is told at once. */
final class LineFaults {

    private final Set<InputError> found = new LinkedHashSet<>();

    /** Looks at a part that gives nothing. */
    void check(Runnable part) {
        read(() -> {
            part.run();
            return List.of();
        });
    }

    /** Reads a part; what it stands for is to be asked for when all are read. */
    <T> Supplier<T> read(Supplier<T> part) {
        try {
            T read = part.get();
            return () -> read;
        } catch (InvalidInputException bad) {
            found.addAll(bad.errors());
            return () -> {
                throw bad;
            };
        }
    }

    /** @throws InvalidInputException with all that was found, when there is any */
    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(new ArrayList<>(found));
        }
    }
}
