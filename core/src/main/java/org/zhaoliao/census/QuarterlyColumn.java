package org.zhaoliao.census;

import static org.zhaoliao.census.CensusFigure.*;

import java.util.List;

/**
 * The columns of the quarterly report that counties send (季度统计表栏目), in its order; the Chinese text of each is the heading itself. Age bands are half-open.
 */
public enum QuarterlyColumn {
    /** The division (地区). */
    DIVISION,
    /** Supported at the end of the quarter (本季度末保障人数). */
    PERSONS(SUPPORTED),
    /** Of these at home (分散供养人数). */
    AT_HOME(DISPERSED),
    /** 自理. */
    CARE_CAPABLE(CAPABLE),
    /** 半自理. */
    CARE_PARTLY(PARTLY_DEPENDENT),
    /** 全护理. */
    CARE_WHOLLY(WHOLLY_DEPENDENT),
    /** Under 16 (16岁以下). */
    UNDER_16(AGE_UNDER_16),
    /** 16 to under 60 (16-60岁). */
    FROM_16(AGE_16_TO_59),
    /** 60 to under 80 (60-80岁). */
    FROM_60(AGE_60_TO_79),
    /** 80 and over (80岁以上). */
    FROM_80(AGE_80_AND_OVER),
    /** 女性. */
    FEMALE(WOMEN),
    /** 重度残疾人. */
    SEVERE(SEVERELY_DISABLED),
    /** Ill of mind, as far as a certificate shows it (患精神疾病人). */
    MENTALLY_ILL(MENTAL),
    /** Came into support in the quarter (本季度末新增保). */
    NEW(ENTERED),
    /** Left it in the quarter (本季度末退出保). */
    ENDED(CensusFigure.LEFT),
    /** Spent in the quarter, in ten thousand yuan (本季度末支出保障金 万元). */
    SPENT,
    /** Basic living standard, yuan a month (基本生活保障标准 元/月). */
    BASIC_LIVING,
    /** Care standard of the lightest level, yuan a month (照料护理标准一档 元/月). */
    CARE_FIRST,
    /** Of the middle level (二档). */
    CARE_SECOND,
    /** Of the heaviest level (三档). */
    CARE_THIRD;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<CensusFigure> figure;

    QuarterlyColumn(CensusFigure... figure) {
        this.figure = List.of(figure);
    }

    /** What it counts; none where it is no count. */
    public List<CensusFigure> figure() {
        return figure;
    }
}
