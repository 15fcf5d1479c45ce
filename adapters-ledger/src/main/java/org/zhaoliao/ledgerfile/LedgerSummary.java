package org.zhaoliao.ledgerfile;

import java.util.List;

/**
 * What came of going through a ledger file (导入小结). No row is lost: {@code read = taken + rejected + merged}.
 *
 * @param read rows that are not blank
 * @param taken rows taken in, each a person
 * @param rejected rows given back
 * @param merged rows that say of a person what another row says, or complete it, and went into that row
 * @param faults the faults of the rows given back, the most frequent first
 */
public record LedgerSummary(int read, int taken, int rejected, int merged, List<FaultCount> faults) {

    public LedgerSummary {
        faults = List.copyOf(faults);
    }

    /**
     * How often a fault came up.
     *
     * @param column the heading; empty when it is about whole rows
     * @param code its code
     * @param count how many times
     * @param firstRow the first row that has it
     */
    public record FaultCount(String column, String code, int count, int firstRow) {}
}
