package org.zhaoliao.ledgerfile;

import org.zhaoliao.tablefile.TableShape;

/** Where the rows of a ledger go while it is read (台账去向); nothing else keeps them. */
public interface LedgerSink {

    /** Told once, before any row: how the table lies in its file. */
    void begin(TableShape shape);

    /** A row that was taken in. */
    void taken(LedgerRow row);

    /** A row that is given back. */
    void rejected(RejectedRow row);
}
