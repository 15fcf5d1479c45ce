package org.zhaoliao.impact;

import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Facts;

/**
 * One person of the population (测算对象).
 *
 * @param id what the caller knows the person by; never a resident ID number
 * @param facts what is known of them, by {@code circumstances.PersonFact}
 * @param division for whose rules is decided
 */
public record ImpactCase(String id, Facts facts, DivisionCode division) {}
