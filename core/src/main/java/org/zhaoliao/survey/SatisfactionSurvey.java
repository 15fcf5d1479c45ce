package org.zhaoliao.survey;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Aggregate;

/**
 * How content a recipient is with a caregiver (满意度调查): a score from 1 (very bad) to 5 (very good) for each question.
 *
 * @param id identifier
 * @param division the recipient's village
 * @param recipient who was asked
 * @param caregiver about whom
 * @param on the day
 * @param scores at least one
 * @param severe the questions where something grave came to light, whatever their score
 * @param proxy whether somebody else answered for the recipient
 * @param correction the day on which the county gave the caregiver one chance to improve instead of being replaced; none or one
 */
public record SatisfactionSurvey(
        SurveyId id,
        DivisionCode division,
        RecipientId recipient,
        CaregiverId caregiver,
        LocalDate on,
        Map<Question, Integer> scores,
        List<Question> severe,
        boolean proxy,
        List<LocalDate> correction)
        implements Aggregate<SurveyId> {

    private static final int WORST = 1;
    private static final int BEST = 5;

    /** @throws InvalidInputException {@code survey.no-scores}, {@code survey.score}, {@code survey.corrections} */
    public SatisfactionSurvey {
        if (scores.isEmpty()) {
            throw InvalidInputException.of("scores", "survey.no-scores", "");
        }
        scores.forEach(SatisfactionSurvey::check);
        scores = Maps.immutableEnumMap(scores);
        severe = List.copyOf(severe);
        if (correction.size() > 1) {
            throw InvalidInputException.of("correction", "survey.corrections", String.valueOf(correction.size()));
        }
        correction = List.copyOf(correction);
    }

    /** A survey after which nothing was granted. */
    public SatisfactionSurvey(
            SurveyId id,
            DivisionCode division,
            RecipientId recipient,
            CaregiverId caregiver,
            LocalDate on,
            Map<Question, Integer> scores,
            List<Question> severe,
            boolean proxy) {
        this(id, division, recipient, caregiver, on, scores, severe, proxy, List.of());
    }

    /** What a recipient is asked about (调查题目). */
    public enum Question {
        /** Does somebody come when it was agreed (按时照料)? */
        COMES_AS_AGREED,
        /** Food (饮食). */
        MEALS,
        /** Washing and tidying (卫生整理). */
        CLEANLINESS,
        /** Doctor, medicine and the bedside (就医用药、住院陪护). */
        MEDICAL_CARE,
        /** How they are spoken to and treated (服务态度). */
        TREATMENT,
        /** Money, papers and cards (财物证件). */
        BELONGINGS
    }

    /** The same survey, after which the county gave the caregiver one chance to improve. */
    public SatisfactionSurvey corrigibleFrom(LocalDate granted) {
        return new SatisfactionSurvey(id, division, recipient, caregiver, on, scores, severe, proxy, List.of(granted));
    }

    /** What comes of the survey under the policy of its day. */
    public SurveyResult result(Policy policy) {
        return SurveyResult.of(this, policy.on(on));
    }

    /** By when the recipient is asked again. */
    public DueDate nextDue(Policy policy, WorkingCalendar calendar) {
        return policy.on(on).get(SurveyPolicy.INTERVAL).dueFrom(on, calendar);
    }

    /** Names the survey by identifier only. */
    @Override
    public String toString() {
        return "SatisfactionSurvey[" + id.value() + "]";
    }

    private static void check(Question question, int score) {
        if (score < WORST || score > BEST) {
            throw InvalidInputException.of("scores." + question, "survey.score", String.valueOf(score), WORST, BEST);
        }
    }
}
