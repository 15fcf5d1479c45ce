package org.zhaoliao.continuation;

import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Subject;

/**
 * A recipient whose support is verified: what the grounds look at.
 *
 * @param person what is known of the person
 * @param decision whether the conditions of 民发〔2021〕43号 chapter 2 hold today
 * @param continued whether support goes on in spite of age, art. 24(2)
 */
record RecipientCase(Subject person, EligibilityDecision decision, Finding continued) {}
