package org.zhaoliao.discovery;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.discovery.Lead.Applicant;
import org.zhaoliao.discovery.Lead.ClosingReason;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Verdict;

/**
 * What is done with a lead, with what the action needs to know (线索处理内容). What belongs to another action is bad input.
 *
 * @param action what
 * @param on when
 * @param verdict what a screening found; none or one
 * @param applicant who applies; none or one
 * @param reason why it is closed; none or one
 */
public record LeadAct(
        LeadAction action, LocalDate on, List<Verdict> verdict, List<Applicant> applicant, List<ClosingReason> reason) {

    /** @throws InvalidInputException {@code discovery.foreign-detail} when what it brings belongs to another action */
    public LeadAct {
        verdict = own("verdict", LeadAction.SCREEN, action, verdict);
        applicant = own("applicant", LeadAction.APPLY, action, applicant);
        reason = own("reason", LeadAction.CLOSE, action, reason);
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

    private static <T> List<T> own(String path, LeadAction owner, LeadAction action, List<T> items) {
        if (action != owner && !items.isEmpty()) {
            throw InvalidInputException.of(
                    path, "discovery.foreign-detail", owner.name(), Wording.argument(owner), Wording.argument(action));
        }
        return AtMostOne.of(path, items);
    }
}
