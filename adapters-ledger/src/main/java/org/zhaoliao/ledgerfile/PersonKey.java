package org.zhaoliao.ledgerfile;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableRow;

/** Whom a row is about, as a number: the first seventeen digits of a sound ID number, from which the last follows. */
final class PersonKey {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dXx]");
    private static final int BODY = 17;

    private PersonKey() {}

    /** None when the row has no ID number that can be relied on. */
    static OptionalLong of(LedgerTable table, TableRow row) {
        if (!table.faults(row).isEmpty()) {
            return OptionalLong.empty();
        }
        String text = PlainText.of(table.headings().cell(LedgerColumn.RESIDENT_ID, row.cells()));
        return isSound(text) ? OptionalLong.of(Long.parseLong(text.substring(0, BODY))) : OptionalLong.empty();
    }

    private static boolean isSound(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            ResidentId.of(text);
            return true;
        } catch (InvalidInputException damaged) {
            return false;
        }
    }
}
