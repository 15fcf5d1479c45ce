package org.zhaoliao.agreement;

import java.util.List;
import org.zhaoliao.reason.InvalidInputException;

/** A list of none or one. */
final class AtMostOne {

    private AtMostOne() {}

    static <T> List<T> of(String path, List<T> items) {
        if (items.size() > 1) {
            throw InvalidInputException.of(path, "agreement.at-most-one", Integer.toString(items.size()));
        }
        return List.copyOf(items);
    }
}
