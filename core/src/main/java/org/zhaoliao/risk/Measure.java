package org.zhaoliao.risk;

import org.zhaoliao.calendar.DateRange;

/**
 * Something done about a risk for some time (帮扶措施).
 *
 * @param kind what is done
 * @param period when, open while it lasts
 */
public record Measure(Kind kind, DateRange period) {

    /** What can be done about a risk. */
    public enum Kind {
        /** Visits more often (增加探访). */
        MORE_VISITS,
        /** Closer contact with the guardian (联系监护人). */
        GUARDIAN_CONTACT,
        /** Somebody is named who keeps watch (落实专人看护). */
        NAMED_WATCH,
        /** A locating device against getting lost (配备定位设备). */
        LOCATING_DEVICE,
        /** Papers, cards and money are secured (证件财物保全). */
        BELONGINGS_SECURED,
        /** Medical treatment (就医治疗). */
        TREATMENT,
        /** Together with the police (公安协同). */
        POLICE_CONTACT
    }
}
