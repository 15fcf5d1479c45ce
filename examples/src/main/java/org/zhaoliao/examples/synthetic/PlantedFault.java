package org.zhaoliao.examples.synthetic;

import org.zhaoliao.ledgerfile.LedgerColumn;

/**
 * A fault put into the ledger on purpose, as real ledgers have it (植入的差错).
 *
 * @param rowNumber the row as a spreadsheet counts it; the headings are row 1
 * @param column where it is
 * @param code the error that must be found there
 */
public record PlantedFault(int rowNumber, LedgerColumn column, String code) {}
