package org.zhaoliao.ledgerfile;

import java.time.LocalDate;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.tablefile.TableLimits;

/**
 * What a ledger file is read against (导入设置).
 *
 * @param gazetteer the divisions by which places are found, and the abolished codes
 * @param layout what the headings and words of the file mean
 * @param asOf the day for which the ledger speaks: the date of its facts; nobody in it is born later
 * @param limits how much the file may hold
 */
public record LedgerSettings(Gazetteer gazetteer, LedgerLayout layout, LocalDate asOf, TableLimits limits) {

    LedgerDictionary dictionary() {
        return layout.dictionary();
    }
}
