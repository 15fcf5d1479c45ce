package org.zhaoliao.examples.spark;

import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.rule.Facts;

/**
 * What is studied of one recipient (一人一档).
 *
 * @param file the case file, as far as data quality asks of it
 * @param facts what is known for a determination
 * @param entry the line of the ledger
 */
record Dossier(CaseFile file, Facts facts, LedgerEntry entry) {

    /** Names the recipient by identifier only. */
    @Override
    public String toString() {
        return "Dossier[" + entry.recipient().value() + "]";
    }
}
