package org.zhaoliao.ledgerfile;

import org.zhaoliao.reason.InvalidInputException;

/**
 * How much a ledger file may hold (文件限额), so that a wrong file cannot exhaust the machine.
 *
 * @param cellLength the most characters of a cell, 1 or more
 * @param rows the most rows below the headings, 1 or more
 */
public record LedgerLimits(int cellLength, int rows) {

    /** Enough for a prefecture. */
    public static final LedgerLimits USUAL = new LedgerLimits(2_000, 200_000);

    /**
     * Checks the limits.
     *
     * @throws InvalidInputException {@code ledgerfile.limit}
     */
    public LedgerLimits {
        if (cellLength < 1 || rows < 1) {
            throw InvalidInputException.of("limits", "ledgerfile.limit", cellLength + "/" + rows);
        }
    }
}
