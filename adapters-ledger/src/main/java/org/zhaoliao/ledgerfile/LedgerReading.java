package org.zhaoliao.ledgerfile;

import java.util.List;
import org.zhaoliao.tablefile.TableShape;

/**
 * All rows of a ledger file (导入结果). Every row that is not blank is taken, rejected, or merged into one that was taken.
 *
 * @param shape how the table lies in its file
 * @param taken rows taken in, in the order in which they were complete; at least one
 * @param rejected rows given back
 * @param merged how many rows went into another row of the same person
 */
public record LedgerReading(TableShape shape, List<LedgerRow> taken, List<RejectedRow> rejected, int merged) {

    public LedgerReading {
        taken = List.copyOf(taken);
        rejected = List.copyOf(rejected);
    }

    /** The headings as they were read. */
    public List<String> headings() {
        return shape.headings();
    }

    /** How many rows were read. */
    public int read() {
        return taken.size() + rejected.size() + merged;
    }
}
