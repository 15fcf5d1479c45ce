package org.zhaoliao.discovery;

import java.util.Set;
import org.zhaoliao.discovery.Lead.Applicant;
import org.zhaoliao.discovery.Lead.ClosingReason;
import org.zhaoliao.rule.Verdict;

/**
 * A lead and what is to be done with it: what the guards of the life cycle look at (线索处理事项).
 *
 * @param lead as it stands
 * @param act what is to be done
 */
public record LeadCase(Lead lead, LeadAct act) {

    private static final Set<ClosingReason> BEFORE_SCREENING =
            Set.of(ClosingReason.DUPLICATE, ClosingReason.UNFOUNDED, ClosingReason.PASSED_ON);

    boolean isInOrder() {
        return !act.on().isBefore(lead.lastDay());
    }

    /** A change of somebody who is supported is handed on, and nobody applies for the dead. */
    boolean isOfSomebodyToSupport() {
        return lead.recipient().isEmpty() && lead.signal() != LeadSignal.DEATH;
    }

    boolean isHelpedWhereNeeded() {
        boolean unable = lead.canApply().test(can -> can) == Verdict.NOT_MET;
        return !unable || act.applicant().stream().noneMatch(Applicant.PERSON::equals);
    }

    boolean closesOnGrounds() {
        return act.reason().stream().noneMatch(ClosingReason.NOT_QUALIFIED::equals) || lead.isFoundNotQualified();
    }

    boolean closesUnscreened() {
        return BEFORE_SCREENING.containsAll(act.reason());
    }
}
