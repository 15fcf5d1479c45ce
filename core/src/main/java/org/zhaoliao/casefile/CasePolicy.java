package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.policy.Parameter;

/** The policy value that says since when a locality keeps these records. */
public final class CasePolicy {

    /**
     * The day on which a locality began to keep these records (建档起始日). Before it nothing was written down, so that nothing is taken for missing: gaps and
     * visits are counted from here at the earliest.
     */
    public static final Parameter<LocalDate> RECORDS_SINCE = Parameter.day("casefile.records-since");

    private CasePolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(RECORDS_SINCE);
    }
}
