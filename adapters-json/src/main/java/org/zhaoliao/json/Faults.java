package org.zhaoliao.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/** The faults of a document while it is read: for each place and code one, and of many the first ones, with a word that there are more. */
final class Faults {

    private static final int MOST = 1_000;

    private final Map<List<String>, InputError> found = new LinkedHashMap<>();
    private boolean more;

    void add(InputError error) {
        List<String> key = List.of(error.path(), error.code(), error.found());
        if (found.size() < MOST) {
            found.putIfAbsent(key, error);
        } else if (!found.containsKey(key)) {
            more = true;
        }
    }

    /** Runs a conversion and keeps what it finds wrong, under a place; says whether it found nothing. */
    boolean attempt(Place place, Runnable conversion) {
        try {
            conversion.run();
            return true;
        } catch (InvalidInputException faulty) {
            faulty.errors().forEach(error -> add(place.isDocument() ? error : error.under(place.text())));
            return false;
        }
    }

    /** @throws InvalidInputException with all faults, when there are any */
    void refuse() {
        if (!found.isEmpty()) {
            List<InputError> told = new ArrayList<>(placed(found.values()));
            if (more) {
                told.add(InputError.of(BoundedJson.DOCUMENT, "json.more", "", MOST));
            }
            throw new InvalidInputException(told);
        }
    }

    /** The document as a whole has no name of its own, and gets the one that JSON paths give it. */
    private static List<InputError> placed(Collection<InputError> errors) {
        return errors.stream()
                .map(error -> error.path().isEmpty()
                        ? new InputError(BoundedJson.DOCUMENT, error.code(), error.found(), error.arguments())
                        : error)
                .toList();
    }
}
