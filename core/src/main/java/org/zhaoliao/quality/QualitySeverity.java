package org.zhaoliao.quality;

/** How much a fault of the data matters (数据问题程度). */
public enum QualitySeverity {
    /** It cannot be so, or what must be there is missing (须更正). */
    ERROR,
    /** It may be so, and somebody has to look (须核实). */
    WARNING
}
