package org.zhaoliao.census;

import static org.zhaoliao.census.CensusFigure.*;

import java.util.List;
import org.zhaoliao.place.DivisionCode;

/** The tables of the notice's census (排查统计表), 文民函〔2024〕11号, part three; the one on procedures is a {@link ProcedureCount}. */
public enum NoticeTable {
    /** How many there are, with which disability and level (人数), W3.2. */
    PERSONS(
            CensusSlice.DISPERSED,
            List.of(
                    DISPERSED,
                    WHOLLY_DEPENDENT,
                    PARTLY_DEPENDENT,
                    CAPABLE,
                    LEVEL_OPEN,
                    INTELLECTUAL,
                    MENTAL,
                    INTELLECTUAL_AND_MENTAL,
                    INTELLECTUAL_OR_MENTAL,
                    KEY_GROUP)),
    /** Difficulties, gaps and risks (困难、空档与风险), W3.3. */
    DIFFICULTIES(CensusSlice.DISPERSED, difficulties()),
    /** The same in the key groups (重点人群的困难、空档与风险), W3.3. */
    DIFFICULTIES_OF_KEY_GROUPS(CensusSlice.DISPERSED.keyGroups(), difficulties()),
    /** Agreements and how caregivers keep them (协议与履行), W3.4. */
    AGREEMENTS(
            CensusSlice.DISPERSED,
            List.of(
                    DISPERSED,
                    AGREEMENT_IN_FORCE,
                    NO_AGREEMENT,
                    CAREGIVER_UNKNOWN,
                    DUTIES_KEPT,
                    DUTIES_NOT_KEPT,
                    DUTIES_UNSEEN,
                    CONTACT_WITHIN_7_DAYS,
                    CONTACT_7_TO_29_DAYS,
                    CONTACT_30_DAYS_AND_MORE,
                    CONTACT_UNKNOWN)),
    /** Wishes for central support, and how long they wait (集中供养意愿), W3.5. */
    WISHES(CensusSlice.ALL, wishes()),
    /** The same in the key groups (重点人群的集中供养意愿), W3.5. */
    WISHES_OF_KEY_GROUPS(CensusSlice.ALL.keyGroups(), wishes());

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable sets
    private final CensusSlice slice;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<CensusFigure> figures;

    NoticeTable(CensusSlice slice, List<CensusFigure> figures) {
        this.slice = slice;
        this.figures = figures;
    }

    /** Of whom it is. */
    public CensusSlice slice() {
        return slice;
    }

    /** Its columns. */
    public List<CensusFigure> figures() {
        return figures;
    }

    /** The row of a division, a number for each column. */
    public List<Long> row(Census census, DivisionCode division) {
        return figures.stream()
                .map(figure -> census.count(division, figure, slice))
                .toList();
    }

    private static List<CensusFigure> difficulties() {
        return List.of(
                OPEN_PROBLEMS,
                PROBLEMS_HOUSING,
                PROBLEMS_HEALTH,
                PROBLEMS_FOOD,
                PROBLEMS_HEATING,
                PROBLEMS_PAPERS,
                PROBLEMS_CAREGIVER,
                PROBLEMS_REQUEST,
                PROBLEMS_OTHER,
                UNCOVERED,
                GAP_NO_AGREEMENT,
                GAP_NO_ABLE_CAREGIVER,
                GAP_NOBODY_AT_BEDSIDE,
                GAP_ATTENDANCE_UNKNOWN,
                OPEN_RISKS,
                RISKS_RED,
                RISKS_ORANGE,
                RISKS_YELLOW,
                RISKS_MAY_CAUSE_HARM,
                RISKS_MAY_GO_MISSING,
                RISKS_MAY_BE_HARMED,
                RISKS_OTHER,
                RISKS_WITHOUT_MEASURE);
    }

    private static List<CensusFigure> wishes() {
        return List.of(
                WISH_OPEN,
                WISH_OPEN_UNDER_30_DAYS,
                WISH_OPEN_30_TO_89_DAYS,
                WISH_OPEN_90_DAYS_AND_MORE,
                WISH_OPEN_DAYS,
                PLACED,
                PLACED_DAYS,
                WISH_NO_PLACE,
                WISH_NOT_ADMITTED,
                WISH_WITHDRAWN,
                WISH_SUPPORT_ENDED,
                WISH_REFUSED_DAYS);
    }
}
