package org.zhaoliao.planning;

import java.time.LocalDate;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.visit.VisitorId;

/**
 * One line of a plan: who visits whom on which day (计划探访).
 *
 * @param recipient whom
 * @param visitor who
 * @param day when
 * @param village where
 * @param why why on this day
 */
public record PlannedVisit(RecipientId recipient, VisitorId visitor, LocalDate day, DivisionCode village, Reason why) {}
