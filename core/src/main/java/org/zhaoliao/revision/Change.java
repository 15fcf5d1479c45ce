package org.zhaoliao.revision;

import java.time.Instant;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

/**
 * Who changed something, when, why and on what basis (变更记录).
 *
 * @param actor who: the staff identifier of the host system, not a name
 * @param at when
 * @param why the cause, coded
 * @param basis what it rests on
 */
public record Change(String actor, Instant at, Reason why, Citation basis) {}
