package org.zhaoliao.ledgerfile;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Reads the rows of one file, in order; remembers the ID numbers it has met. */
final class RowReader {

    private final LedgerSettings settings;
    private final Map<ResidentId, Integer> earlierRows = new HashMap<>();

    RowReader(LedgerSettings settings) {
        this.settings = settings;
    }

    /** The row, or none: then the cells hold every error that was found. */
    Optional<LedgerRow> read(RowCells cells) {
        PersonCells person = new PersonCells(cells, settings);
        person.compareWith(earlierRows);
        Optional<PersonalDetails> details = person.details();
        Optional<DivisionCode> village = new DivisionCells(cells, settings.gazetteer()).village();
        Optional<RegisterType> register = word(cells, LedgerColumn.REGISTER, Term.REGISTER, RegisterType.class);
        Optional<SupportForm> form = word(cells, LedgerColumn.SUPPORT_FORM, Term.SUPPORT_FORM, SupportForm.class);
        Optional<CareLevel> level = word(cells, LedgerColumn.CARE_LEVEL, Term.CARE_LEVEL, CareLevel.class);
        Optional<YearMonth> first = firstMonth(cells);
        List<Disability> disabilities = new DisabilityCells(cells, settings.dictionary()).read(person.id());
        LedgerCaregiver caregiver = caregiver(cells);
        LedgerAmounts amounts = amounts(cells);
        Fact<BigDecimal> income = cells.fact(LedgerColumn.YEARLY_INCOME, CellValues::amount);
        Fact<BankAccount> account = account(cells);
        if (!cells.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LedgerRow(
                cells.rowNumber(),
                details.orElseThrow(),
                village.orElseThrow(),
                register.orElseThrow(),
                form.orElseThrow(),
                first.orElseThrow(),
                disabilities,
                level.orElseThrow(),
                income,
                caregiver,
                account,
                amounts,
                cells.fact(LedgerColumn.SCHOOL, name -> name),
                cells.text(LedgerColumn.REMARKS)));
    }

    private <E extends Enum<E>> Optional<E> word(RowCells cells, LedgerColumn column, Term term, Class<E> type) {
        return cells.required(column, text -> settings.dictionary().constant(term, type, text));
    }

    private Optional<YearMonth> firstMonth(RowCells cells) {
        Optional<YearMonth> first = cells.required(LedgerColumn.FIRST_MONTH, CellValues::month);
        first.filter(month -> month.isAfter(YearMonth.from(settings.asOf())))
                .ifPresent(month ->
                        cells.reject(LedgerColumn.FIRST_MONTH, "after-ledger", month.toString(), settings.asOf()));
        return first;
    }

    private static LedgerCaregiver caregiver(RowCells cells) {
        return new LedgerCaregiver(
                cells.fact(LedgerColumn.CAREGIVER_NAME, PersonName::of),
                cells.fact(LedgerColumn.CAREGIVER_RESIDENT_ID, ResidentId::of));
    }

    private static LedgerAmounts amounts(RowCells cells) {
        return new LedgerAmounts(
                cells.fact(LedgerColumn.BASIC_AMOUNT, CellValues::amount),
                cells.fact(LedgerColumn.CARE_AMOUNT, CellValues::amount),
                cells.fact(LedgerColumn.TOTAL_AMOUNT, CellValues::amount));
    }

    /** The one-card account (一卡通) counts where no bank account is given. */
    private static Fact<BankAccount> account(RowCells cells) {
        Optional<BankAccount> bank = cells.value(LedgerColumn.BANK_ACCOUNT, BankAccount::of);
        Optional<BankAccount> card = cells.value(LedgerColumn.CARD_ACCOUNT, BankAccount::of);
        return cells.known(bank.or(() -> card));
    }
}
