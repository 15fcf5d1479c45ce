package org.zhaoliao.rule;

import java.util.List;
import org.zhaoliao.reason.Reason;

/**
 * What conditions on one fact see again and again of one person (现成的观察): the answers to a plain question, and that there is none.
 *
 * @param on where the fact stands; alone, as most conditions look at one
 * @param yes what a plain question sees
 * @param no the same
 * @param unknown for want of the fact
 * @param disputed where sources disagree
 */
record Answers(List<FactRef> on, Observation yes, Observation no, Observation unknown, Observation disputed) {

    /** @param argument names the fact in a reason */
    static Answers of(FactRef fact, String argument) {
        List<FactRef> on = List.of(fact);
        return new Answers(
                on,
                Observation.settled(true, new Reason("rule.saw", List.of(argument, "@rule.yes")), on),
                Observation.settled(false, new Reason("rule.saw", List.of(argument, "@rule.no")), on),
                new Observation(Verdict.UNDETERMINED, new Reason("rule.unknown", List.of(argument)), on, on),
                new Observation(Verdict.UNDETERMINED, new Reason("rule.disputed", List.of(argument)), on, on));
    }

    Observation of(boolean answer) {
        return answer ? yes : no;
    }

    Observation missing(Fact<?> fact) {
        return fact instanceof Fact.Disputed ? disputed : unknown;
    }
}
