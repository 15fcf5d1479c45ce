package org.zhaoliao.continuation;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.termination.TerminationGround;

/**
 * That a recipient's support was verified, and what came of it (核查、年审), 民发〔2021〕43号 art. 25; the facts and findings stay with the
 * {@link ContinuationDecision}.
 *
 * @param id identifier
 * @param division the village of the recipient
 * @param recipient whose support was verified
 * @param on the day
 * @param outcome what it came to
 * @param grounds the grounds that are met, in the order of the law
 */
public record Verification(
        VerificationId id,
        DivisionCode division,
        RecipientId recipient,
        LocalDate on,
        ContinuationOutcome outcome,
        List<TerminationGround> grounds)
        implements Aggregate<VerificationId> {

    public Verification {
        grounds = List.copyOf(grounds);
    }

    /** What a decision is remembered by, on its day and in its division. */
    public static Verification of(VerificationId id, RecipientId recipient, ContinuationDecision decision) {
        return new Verification(
                id, decision.division(), recipient, decision.asOf(), decision.outcome(), decision.grounds());
    }

    /** Whether it settled the question: an open one is to be cleared, and does not count as the yearly verification. */
    public boolean isSettled() {
        return outcome != ContinuationOutcome.OPEN;
    }

    /** Names the verification by identifier only. */
    @Override
    public String toString() {
        return "Verification[" + id.value() + "]";
    }
}
