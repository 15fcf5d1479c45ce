package org.zhaoliao.benchmarks.rules;

import java.util.List;
import org.zhaoliao.rule.Verdict;

/**
 * What a way of deciding answers beside a whole tree of findings.
 *
 * @param reasons the codes of the conditions that are not met, or still open, in the order of the law
 */
record Answer(Verdict verdict, List<String> reasons) {}
