package org.zhaoliao.ledgerfile;

import java.time.LocalDate;
import java.util.Optional;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;

/** The cells that say who a person is, compared with each other. */
final class PersonCells {

    private final RowCells cells;
    private final LedgerSettings settings;
    private final Optional<ResidentId> id;

    PersonCells(RowCells cells, LedgerSettings settings) {
        this.cells = cells;
        this.settings = settings;
        this.id = cells.value(LedgerColumn.RESIDENT_ID, ResidentId::of);
    }

    Optional<ResidentId> id() {
        return id;
    }

    /** None when a part is missing or wrong. */
    Optional<PersonalDetails> details() {
        Optional<PersonName> name = cells.required(LedgerColumn.NAME, PersonName::of);
        Optional<LocalDate> birth = birthDate();
        Optional<Sex> sex = sex();
        return name.flatMap(n -> birth.flatMap(b -> sex.map(s -> new PersonalDetails(n, cells.known(id), b, s))));
    }

    private Optional<LocalDate> birthDate() {
        Optional<LocalDate> birth =
                cells.required(LedgerColumn.BIRTH_DATE, text -> CellValues.day(text, cells.dates()));
        if (birth.isPresent() && birth.get().isAfter(settings.asOf())) {
            cells.reject(LedgerColumn.BIRTH_DATE, "after-ledger", hidden(LedgerColumn.BIRTH_DATE), settings.asOf());
        }
        if (differs(birth, id.map(ResidentId::birthDate))) {
            cells.reject(LedgerColumn.BIRTH_DATE, "birth-date-differs", hidden(LedgerColumn.BIRTH_DATE));
        }
        return birth;
    }

    private Optional<Sex> sex() {
        Optional<Sex> sex =
                cells.required(LedgerColumn.SEX, word -> settings.dictionary().constant(Term.SEX, Sex.class, word));
        if (differs(sex, id.map(ResidentId::sex))) {
            cells.reject(LedgerColumn.SEX, "sex-differs", cells.text(LedgerColumn.SEX));
        }
        return sex;
    }

    private String hidden(LedgerColumn column) {
        return PlainText.hidden(cells.text(column));
    }

    private static <T> boolean differs(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
