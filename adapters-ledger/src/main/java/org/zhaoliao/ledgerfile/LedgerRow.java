package org.zhaoliao.ledgerfile;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;

/**
 * A row of a ledger file that was taken in (台账行): a recipient as the ledger has them.
 *
 * @param rowNumber the row as a spreadsheet counts it; the headings are row 1
 * @param details who they are
 * @param village the village of residence
 * @param register household register
 * @param form support form
 * @param firstMonth the first month of support
 * @param disabilities certified disabilities; empty when the ledger says that there are none
 * @param careLevel the care level of the ledger, which an assessment may contradict
 * @param yearlyIncome yearly income in yuan
 * @param caregiver who looks after them
 * @param account where money is paid
 * @param amounts what is paid
 * @param school the school they attend
 * @param remarks remarks, empty when there are none
 */
public record LedgerRow(
        int rowNumber,
        PersonalDetails details,
        DivisionCode village,
        RegisterType register,
        SupportForm form,
        YearMonth firstMonth,
        List<Disability> disabilities,
        CareLevel careLevel,
        Fact<BigDecimal> yearlyIncome,
        LedgerCaregiver caregiver,
        Fact<BankAccount> account,
        LedgerAmounts amounts,
        Fact<String> school,
        String remarks) {

    public LedgerRow {
        disabilities = List.copyOf(disabilities);
    }

    /** Names the row by its number only. */
    @Override
    public String toString() {
        return "LedgerRow[" + rowNumber + "]";
    }
}
