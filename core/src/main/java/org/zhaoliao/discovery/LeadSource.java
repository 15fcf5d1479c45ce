package org.zhaoliao.discovery;

/** Where a lead comes from (线索来源, W2.1). */
public enum LeadSource {
    /** Seen at a home visit (入户探访). */
    VISIT,
    /** Told by the person or somebody else (个人反映). */
    REPORT_BY_PERSON,
    /** Told by the village committee (村（居）报告), 社会救助法 art. 39. */
    REPORT_BY_VILLAGE,
    /** Found in another authority's data (数据比对). */
    DATA_MATCH
}
