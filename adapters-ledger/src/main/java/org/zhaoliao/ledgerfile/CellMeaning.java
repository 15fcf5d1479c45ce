package org.zhaoliao.ledgerfile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.DateSystem;

/** What a cell means, in one form, so that 1950/3/8 and 1950-03-08, 812 and 812.00, 男 and 男性, 肢体/一级 and 肢体残疾/1 are the same. */
final class CellMeaning {

    private static final Map<LedgerColumn, Term> TERMS = Map.of(
            LedgerColumn.SEX, Term.SEX,
            LedgerColumn.DISABLED, Term.ANSWER,
            LedgerColumn.CARE_LEVEL, Term.CARE_LEVEL,
            LedgerColumn.SUPPORT_FORM, Term.SUPPORT_FORM,
            LedgerColumn.REGISTER, Term.REGISTER);
    private static final Set<LedgerColumn> AMOUNTS = Set.of(
            LedgerColumn.YEARLY_INCOME,
            LedgerColumn.BASIC_AMOUNT,
            LedgerColumn.CARE_AMOUNT,
            LedgerColumn.CLASSIFIED_AMOUNT,
            LedgerColumn.TOTAL_AMOUNT);

    private final LedgerSettings settings;
    private final DateSystem dates;
    private final DisabilityMeaning disabilities;

    CellMeaning(LedgerSettings settings, DateSystem dates) {
        this.settings = settings;
        this.dates = dates;
        this.disabilities = new DisabilityMeaning(settings.layout());
    }

    /** The meanings of the filled cells of a row. */
    Map<LedgerColumn, String> of(Map<LedgerColumn, String> row) {
        Map<LedgerColumn, String> meanings = new EnumMap<>(LedgerColumn.class);
        row.forEach((column, cell) -> {
            if (!cell.isBlank()) {
                meanings.put(column, of(column, cell));
            }
        });
        meanings.putAll(disabilities.pairs(
                PlainText.of(row.getOrDefault(LedgerColumn.DISABILITY_KIND, "")),
                PlainText.of(row.getOrDefault(LedgerColumn.DISABILITY_GRADE, ""))));
        return meanings;
    }

    /** The meaning; of what cannot be read the text itself. */
    String of(LedgerColumn column, String cell) {
        String text = PlainText.of(cell);
        try {
            return reading(column).apply(text);
        } catch (InvalidInputException unreadable) {
            return text;
        }
    }

    private UnaryOperator<String> reading(LedgerColumn column) {
        if (TERMS.containsKey(column)) {
            return text -> settings.dictionary().meaning(TERMS.getOrDefault(column, Term.ANSWER), text);
        }
        if (AMOUNTS.contains(column)) {
            return text -> CellValues.amount(text).stripTrailingZeros().toPlainString();
        }
        return switch (column) {
            case DISABILITY_KIND -> text -> disabilities.inOrder(Term.DISABILITY_KIND, text);
            case DISABILITY_GRADE -> text -> disabilities.inOrder(Term.DISABILITY_GRADE, text);
            case BIRTH_DATE -> text -> CellValues.day(text, dates).toString();
            case FIRST_MONTH -> text -> CellValues.month(text, dates).toString();
            case RESIDENT_ID, HEAD_RESIDENT_ID, CAREGIVER_RESIDENT_ID ->
                text -> text.toUpperCase(java.util.Locale.ROOT);
            case BANK_ACCOUNT, CARD_ACCOUNT -> text -> BankAccount.of(text).reveal();
            default -> text -> text;
        };
    }
}
