package org.zhaoliao.discovery;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Policy;

/** With which authority's data the recipients and those at risk are matched (数据比对), and what a hit tells of. */
public enum DataMatch {
    /** Deaths and cremations (死亡、火化信息). */
    DEATHS(LeadSignal.DEATH),
    /** Persons serving a sentence (服刑信息). */
    PRISON(LeadSignal.PRISON),
    /** Marriages and divorces (婚姻登记信息). */
    MARRIAGES(LeadSignal.OBLIGOR_CHANGED),
    /** Pensions and social insurance (养老、社会保险信息). */
    PENSIONS(LeadSignal.INCOME_CHANGED),
    /** Income and property (收入、财产信息). */
    INCOME_AND_PROPERTY(LeadSignal.INCOME_CHANGED),
    /** Medical insurance settlements of serious illness (重大疾病结算信息). */
    SERIOUS_ILLNESS(LeadSignal.SERIOUS_ILLNESS),
    /** Disability certificates (残疾人证信息). */
    DISABILITY(LeadSignal.DISABILITY);

    private final LeadSignal signal;

    DataMatch(LeadSignal signal) {
        this.signal = signal;
    }

    /** What a hit tells of. */
    public LeadSignal signal() {
        return signal;
    }

    /**
     * By when each match is made again, (b)40.
     *
     * @param last the day of the last match of each kind
     * @param since from when it is counted where there was none
     */
    public static Map<DataMatch, DueDate> due(
            Map<DataMatch, LocalDate> last, LocalDate since, Policy policy, WorkingCalendar calendar) {
        Map<DataMatch, DueDate> due = new EnumMap<>(DataMatch.class);
        for (DataMatch match : values()) {
            LocalDate from = last.getOrDefault(match, since);
            due.put(match, policy.on(from).get(DiscoveryPolicy.interval(match)).dueFrom(from, calendar));
        }
        return due;
    }
}
