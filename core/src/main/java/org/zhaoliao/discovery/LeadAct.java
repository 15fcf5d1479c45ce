package org.zhaoliao.discovery;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.discovery.Lead.Applicant;
import org.zhaoliao.discovery.Lead.ClosingReason;
import org.zhaoliao.rule.Verdict;

/**
 * What is done with a lead, with what the action needs to know (线索处理内容).
 *
 * @param action what
 * @param on when
 * @param verdict what a screening found; none or one
 * @param applicant who applies; none or one
 * @param reason why it is closed; none or one
 */
public record LeadAct(
        LeadAction action, LocalDate on, List<Verdict> verdict, List<Applicant> applicant, List<ClosingReason> reason) {

    public LeadAct {
        verdict = AtMostOne.of("verdict", verdict);
        applicant = AtMostOne.of("applicant", applicant);
        reason = AtMostOne.of("reason", reason);
    }

    /** An action with nothing beside its day; the life cycle says what it lacks. */
    public static LeadAct of(LeadAction action, LocalDate on) {
        return new LeadAct(action, on, List.of(), List.of(), List.of());
    }

    /** The rules were asked with what is known. */
    public static LeadAct screen(LocalDate on, Verdict verdict) {
        return new LeadAct(LeadAction.SCREEN, on, List.of(verdict), List.of(), List.of());
    }

    /** Somebody applies. */
    public static LeadAct apply(LocalDate on, Applicant applicant) {
        return new LeadAct(LeadAction.APPLY, on, List.of(), List.of(applicant), List.of());
    }

    /** It is closed. */
    public static LeadAct close(LocalDate on, ClosingReason reason) {
        return new LeadAct(LeadAction.CLOSE, on, List.of(), List.of(), List.of(reason));
    }
}
