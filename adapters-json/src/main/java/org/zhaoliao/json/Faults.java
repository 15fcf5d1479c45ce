package org.zhaoliao.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/** The faults of a document while it is read: for each place the first that was found, for what follows from it would only repeat it. */
final class Faults {

    private static final int SHOWN = 80;

    private final Map<String, InputError> byPath = new LinkedHashMap<>();

    void add(InputError error) {
        if (!follows(error.path())) {
            byPath.put(
                    error.path(), new InputError(error.path(), error.code(), shown(error.found()), error.arguments()));
        }
    }

    /** Whether this place, or one that holds it, already has its fault. */
    private boolean follows(String path) {
        if (byPath.containsKey(path)) {
            return true;
        }
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return !path.isEmpty() && follows(path.substring(0, Math.max(end, 0)));
    }

    /** Adds what the conversion finds wrong. */
    void attempt(Runnable conversion) {
        try {
            conversion.run();
        } catch (InvalidInputException faulty) {
            faulty.errors().forEach(this::add);
        }
    }

    Collection<InputError> found() {
        return byPath.values();
    }

    /** @throws InvalidInputException with all faults, when there are any */
    void refuse() {
        if (!byPath.isEmpty()) {
            throw new InvalidInputException(
                    byPath.values().stream().map(Faults::placed).toList());
        }
    }

    /** The document as a whole has no name of its own, and gets the one that JSON paths give it. */
    private static InputError placed(InputError error) {
        return error.path().isEmpty()
                ? new InputError(BoundedJson.DOCUMENT, error.code(), error.found(), error.arguments())
                : error;
    }

    private static String shown(String found) {
        return found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }
}
