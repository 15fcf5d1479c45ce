package org.zhaoliao.ledgerfile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhaoliao.place.AbolishedDivision;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

/** The five columns of divisions, each a name or a code, from the province down to the village. */
final class DivisionCells {

    /** Numbers of other lengths may be personal and are treated as unknown names. */
    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");

    private static final Map<LedgerColumn, DivisionLevel> LEVELS = new EnumMap<>(Map.of(
            LedgerColumn.PROVINCE, DivisionLevel.PROVINCE,
            LedgerColumn.PREFECTURE, DivisionLevel.PREFECTURE,
            LedgerColumn.COUNTY, DivisionLevel.COUNTY,
            LedgerColumn.TOWNSHIP, DivisionLevel.TOWNSHIP,
            LedgerColumn.VILLAGE, DivisionLevel.VILLAGE));

    private final RowCells cells;
    private final Gazetteer gazetteer;

    DivisionCells(RowCells cells, Gazetteer gazetteer) {
        this.cells = cells;
        this.gazetteer = gazetteer;
    }

    /** The village. A wrong column is an error, and the search goes on in the division above it. */
    Optional<DivisionCode> village() {
        DivisionCode within = DivisionCode.NATION;
        for (Map.Entry<LedgerColumn, DivisionLevel> column : LEVELS.entrySet()) {
            within = narrower(column.getKey(), within);
        }
        if (cells.isBlank(LedgerColumn.VILLAGE) && !cells.isFaulty(LedgerColumn.VILLAGE)) {
            cells.reject(LedgerColumn.VILLAGE, "required", "");
        }
        return within.level() == DivisionLevel.VILLAGE ? Optional.of(within) : Optional.empty();
    }

    private DivisionCode narrower(LedgerColumn column, DivisionCode within) {
        return cells.value(column, text -> resolved(column, text, within)).orElse(within);
    }

    private DivisionCode resolved(LedgerColumn column, String text, DivisionCode within) {
        DivisionCode code = CODE.matcher(text).matches() ? coded(column, text) : named(text, within);
        if (code.level() != LEVELS.get(column)) {
            throw wrong("division-level", text, Wording.argument(code.level()));
        }
        if (!within.contains(code)) {
            throw wrong("division-outside", text, shown(within));
        }
        return code;
    }

    /** An abolished code of a county is put right after the error is noted, so that the columns after it can still be read. */
    private DivisionCode coded(LedgerColumn column, String text) {
        DivisionCode code = DivisionCode.of(text);
        Optional<AbolishedDivision> abolished = code.ancestry().stream()
                .flatMap(part -> gazetteer.abolished(part).stream())
                .findFirst();
        if (abolished.isEmpty()) {
            return code;
        }
        DivisionCode today = latest(abolished.get());
        cells.reject(column, "division-abolished", code.toString(), today, gazetteer.name(today));
        return code.equals(abolished.get().code()) ? today : successor(code, today);
    }

    private static DivisionCode successor(DivisionCode code, DivisionCode today) {
        return DivisionCode.of(
                today.digits() + code.digits().substring(today.digits().length()));
    }

    private DivisionCode latest(AbolishedDivision abolished) {
        return gazetteer.abolished(abolished.successor()).map(this::latest).orElse(abolished.successor());
    }

    private DivisionCode named(String name, DivisionCode within) {
        return gazetteer
                .named(within, name)
                .map(Division::code)
                .orElseThrow(() -> wrong("division-unknown", name, shown(within)));
    }

    private String shown(DivisionCode within) {
        return within.equals(DivisionCode.NATION)
                ? Wording.argument(DivisionLevel.NATION)
                : Wording.literal(gazetteer.name(within));
    }

    private static InvalidInputException wrong(String code, String text, Object argument) {
        String found = CODE.matcher(text).matches() ? text : PlainText.shown(text);
        return InvalidInputException.of("", "ledgerfile." + code, found, argument);
    }
}
