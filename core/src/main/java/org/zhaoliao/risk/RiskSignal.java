package org.zhaoliao.risk;

import java.time.LocalDate;
import org.zhaoliao.reason.Reason;

/**
 * A sign that something may happen (风险信号).
 *
 * @param kind what was noticed
 * @param noticedOn the day
 * @param source from where, a code of the host such as {@code visit} or {@code hotline}
 * @param evidence on what grounds, coded; no personal data
 */
public record RiskSignal(SignalKind kind, LocalDate noticedOn, String source, Reason evidence) {}
