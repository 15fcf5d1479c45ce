package org.zhaoliao.eligibility;

/** An obligor with the person to whom support may be owed: some duties depend on both. */
record ObligorCase(EligibilityFacts applicant, Obligor obligor) {}
