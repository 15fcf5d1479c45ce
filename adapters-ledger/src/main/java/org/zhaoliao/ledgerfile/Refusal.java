package org.zhaoliao.ledgerfile;

import java.nio.file.Path;
import org.zhaoliao.reason.InvalidInputException;

/** Faults of a ledger file as a whole; their path is its name. */
final class Refusal {

    private Refusal() {}

    static InvalidInputException of(Path file, String code, Object found, Object... arguments) {
        return InvalidInputException.of(
                String.valueOf(file.getFileName()), "ledgerfile." + code, String.valueOf(found), arguments);
    }
}
