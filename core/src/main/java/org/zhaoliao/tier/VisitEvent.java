package org.zhaoliao.tier;

import java.time.LocalDate;

/**
 * Something after which a person is seen at home at once, whatever the tier (触发探访的事件).
 *
 * @param kind what happened
 * @param day on which day
 */
public record VisitEvent(Kind kind, LocalDate day) {

    /** What happened (事件类别). */
    public enum Kind {
        /** Came home from a hospital or an institution (出院). */
        DISCHARGE,
        /** Had a fall (跌倒). */
        FALL,
        /** Lost somebody of the family (丧亲). */
        BEREAVEMENT,
        /** Was struck by a disaster (受灾). */
        DISASTER,
        /** Another caregiver began (更换照料服务人). */
        CAREGIVER_CHANGED
    }
}
