package org.zhaoliao.eligibility;

import org.zhaoliao.rule.Subject;

/** An obligor with the person to whom support may be owed: some duties depend on both. */
record ObligorCase(Subject person, Subject obligor) {}
