package org.zhaoliao.rule;

import java.time.LocalDate;

/**
 * Where a fact comes from (事实来源) and the day for which it was established.
 *
 * @param kind how it became known
 * @param asOf the day for which the source speaks
 */
public record FactSource(Kind kind, LocalDate asOf) {

    /** How a fact became known. */
    public enum Kind {
        /** Stated by the person or whoever applies for them (本人陈述). */
        DECLARED,
        /** Read from a certificate or other paper (证件材料). */
        DOCUMENT,
        /** Seen at a home visit (入户调查). */
        HOME_VISIT,
        /** From another authority's data (数据核对). */
        DATA_MATCH,
        /** Carried over from the county's ledger (台账). */
        LEDGER
    }
}
