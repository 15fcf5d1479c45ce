package org.zhaoliao.tablefile;

import java.nio.file.Path;
import org.zhaoliao.reason.InvalidInputException;

/** Faults of a whole file; their path is its name. */
final class Fault {

    private Fault() {}

    static InvalidInputException of(Path file, String code, Object found, Object... arguments) {
        return InvalidInputException.of(
                String.valueOf(file.getFileName()), "tablefile." + code, String.valueOf(found), arguments);
    }
}
