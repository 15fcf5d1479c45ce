package org.zhaoliao.risk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.zhaoliao.reason.Reason;

/**
 * A sign that something may happen (风险信号).
 *
 * @param kind what was noticed
 * @param noticedAt when, in the time of the place
 * @param source from where, a code of the host such as {@code visit} or {@code hotline}
 * @param evidence on what grounds, coded; no personal data
 */
public record RiskSignal(SignalKind kind, LocalDateTime noticedAt, String source, Reason evidence) {

    /** A signal whose hour nobody wrote down: it is counted from the beginning of the day, the earliest it can have been. */
    public static RiskSignal on(SignalKind kind, LocalDate day, String source, Reason evidence) {
        return new RiskSignal(kind, day.atStartOfDay(), source, evidence);
    }

    /** The day. */
    public LocalDate noticedOn() {
        return noticedAt.toLocalDate();
    }
}
