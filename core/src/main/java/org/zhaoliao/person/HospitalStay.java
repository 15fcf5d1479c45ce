package org.zhaoliao.person;

import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.rule.Fact;

/**
 * A stay in hospital (住院): somebody has to be at the bedside (生病有人看护).
 *
 * @param stay from admission to discharge, open while it lasts
 * @param attended whether somebody attends at the bedside
 */
public record HospitalStay(DateRange stay, Fact<Boolean> attended) {}
