package org.zhaoliao.ledgerfile;

import java.util.List;

/**
 * What came of reading a ledger file (导入结果). Every row that is not blank is either taken or rejected.
 *
 * @param headings the headings as they were read
 * @param taken rows taken in, in the order of the file; at least one
 * @param rejected rows given back, in the order of the file
 */
public record LedgerReading(List<String> headings, List<LedgerRow> taken, List<RejectedRow> rejected) {

    public LedgerReading {
        headings = List.copyOf(headings);
        taken = List.copyOf(taken);
        rejected = List.copyOf(rejected);
    }

    /** How many rows were read. */
    public int read() {
        return taken.size() + rejected.size();
    }
}
