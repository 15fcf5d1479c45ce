package org.zhaoliao.oversight;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.survey.SatisfactionSurvey;

/**
 * That a recipient needs another caregiver (更换需求), 文民函〔2024〕11号 4(2).
 *
 * @param recipient who needs one
 * @param caregiver who is to be replaced
 * @param since the day from which the time runs: of the failed survey, or the first on which the agreement no longer holds
 * @param named who was named to follow
 */
public record ReplacementNeed(RecipientId recipient, CaregiverId caregiver, LocalDate since, List<Named> named) {

    public ReplacementNeed {
        named = List.copyOf(named);
    }

    /**
     * Somebody named to follow (拟接任人).
     *
     * @param caregiver who
     * @param on the day they were named
     */
    public record Named(CaregiverId caregiver, LocalDate on) {}

    /** A failed survey makes one; not where it passed, nor where the county granted a correction: then the next survey decides. */
    public static Optional<ReplacementNeed> after(SatisfactionSurvey survey, Policy policy) {
        return survey.result(policy).passed() || !survey.correction().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReplacementNeed(survey.recipient(), survey.caregiver(), survey.on(), List.of()));
    }

    /** An agreement that ended makes one, where the reason leaves the recipient in need of a caregiver at home; so does one that turned out to be void. */
    public static Optional<ReplacementNeed> after(CareAgreement ended) {
        return Stream.concat(
                        ended.ending().stream()
                                .filter(ending -> ending.reason().leavesNeed())
                                .map(CareAgreement.Ending::on),
                        ended.voiding().stream()
                                .filter(CareAgreement.Voiding::served)
                                .map(CareAgreement.Voiding::on))
                .map(since -> new ReplacementNeed(ended.recipient(), ended.caregiver(), since, List.of()))
                .findFirst();
    }

    /** The same need, with one more who was named to follow. */
    public ReplacementNeed naming(CaregiverId follower, LocalDate on) {
        List<Named> more = ImmutableList.<Named>builder()
                .addAll(named)
                .add(new Named(follower, on))
                .build();
        return new ReplacementNeed(recipient, caregiver, since, more);
    }
}
