package org.zhaoliao.ledgerfile;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;

/** The values of one row. All of them are read before anything is made of them, so that the cells hold all errors. */
final class RowValues {

    private final RowCells cells;
    private final LedgerSettings settings;
    private final Optional<PersonalDetails> details;
    private final Optional<DivisionCode> village;
    private final Optional<RegisterType> register;
    private final Optional<SupportForm> form;
    private final Optional<CareLevel> level;
    private final Optional<YearMonth> firstMonth;
    private final List<Disability> disabilities;
    private final LedgerCaregiver caregiver;
    private final LedgerAmounts amounts;
    private final Fact<BigDecimal> income;
    private final Fact<BankAccount> account;

    RowValues(RowCells cells, PersonCells person, LedgerSettings settings) {
        this.cells = cells;
        this.settings = settings;
        this.details = person.details();
        this.village = new DivisionCells(cells, settings.gazetteer()).village();
        this.register = word(LedgerColumn.REGISTER, Term.REGISTER, RegisterType.class);
        this.form = word(LedgerColumn.SUPPORT_FORM, Term.SUPPORT_FORM, SupportForm.class);
        this.level = word(LedgerColumn.CARE_LEVEL, Term.CARE_LEVEL, CareLevel.class);
        this.firstMonth = month();
        this.disabilities = new DisabilityCells(cells, settings.layout()).read(person.id());
        this.caregiver = new LedgerCaregiver(
                cells.fact(LedgerColumn.CAREGIVER_NAME, PersonName::of),
                cells.fact(LedgerColumn.CAREGIVER_RESIDENT_ID, ResidentId::of));
        this.amounts = new LedgerAmounts(
                amount(LedgerColumn.BASIC_AMOUNT), amount(LedgerColumn.CARE_AMOUNT), amount(LedgerColumn.TOTAL_AMOUNT));
        this.income = amount(LedgerColumn.YEARLY_INCOME);
        this.account = bankAccount();
    }

    /** The row; only when the cells hold no error. */
    LedgerRow row() {
        return new LedgerRow(
                cells.rowNumber(),
                details.orElseThrow(),
                village.orElseThrow(),
                register.orElseThrow(),
                form.orElseThrow(),
                firstMonth.orElseThrow(),
                disabilities,
                level.orElseThrow(),
                income,
                caregiver,
                account,
                amounts,
                cells.fact(LedgerColumn.SCHOOL, name -> name),
                cells.text(LedgerColumn.REMARKS));
    }

    private <E extends Enum<E>> Optional<E> word(LedgerColumn column, Term term, Class<E> type) {
        return cells.required(column, text -> settings.dictionary().constant(term, type, text));
    }

    private Optional<YearMonth> month() {
        Optional<YearMonth> first =
                cells.required(LedgerColumn.FIRST_MONTH, text -> CellValues.month(text, cells.dates()));
        first.filter(month -> month.isAfter(YearMonth.from(settings.asOf())))
                .ifPresent(month ->
                        cells.reject(LedgerColumn.FIRST_MONTH, "after-ledger", month.toString(), settings.asOf()));
        first.filter(this::isBeforeBirth)
                .ifPresent(month -> cells.reject(LedgerColumn.FIRST_MONTH, "before-birth", month.toString()));
        return first;
    }

    private boolean isBeforeBirth(YearMonth month) {
        return details.map(PersonalDetails::birthDate)
                .filter(birth -> !birth.isAfter(settings.asOf()) && month.isBefore(YearMonth.from(birth)))
                .isPresent();
    }

    private Fact<BigDecimal> amount(LedgerColumn column) {
        return cells.fact(column, CellValues::amount);
    }

    /** The one-card account (一卡通) counts where no bank account is given. */
    private Fact<BankAccount> bankAccount() {
        Optional<BankAccount> bank = account(LedgerColumn.BANK_ACCOUNT);
        Optional<BankAccount> card = account(LedgerColumn.CARD_ACCOUNT);
        return cells.known(bank.or(() -> card));
    }

    private Optional<BankAccount> account(LedgerColumn column) {
        return cells.value(column, text -> BankAccount.of(CellValues.undamaged(text)));
    }
}
