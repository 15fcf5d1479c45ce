package org.zhaoliao.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.survey.SatisfactionSurvey;

/**
 * What a caregiver's failure obliges the office to (督促整改、更换照料服务人). Never stored: it follows from surveys and inspections.
 *
 * @param code {@code oversight.duty.replace}, {@code .correct} or {@code .rectify}; its text says what to do
 * @param due by when
 * @param citation what the time rests on
 */
public record CaregiverDuty(String code, DueDate due, Citation citation) {

    private static final Source REPLACEMENT = new Source("oversight.duty.replace", OversightPolicy.REPLACEMENT_PERIOD);
    private static final Source CORRECTION = new Source("oversight.duty.correct", OversightPolicy.CORRECTION_PERIOD);

    /**
     * A failed survey obliges to end the agreement and to replace the caregiver in time, or, when the county granted one chance, to see that it was used; a
     * passed one to nothing.
     */
    public static Optional<CaregiverDuty> replacement(
            SatisfactionSurvey survey, Policy policy, WorkingCalendar calendar) {
        if (survey.result(policy).passed()) {
            return Optional.empty();
        }
        return survey.correction().stream()
                .map(granted -> CORRECTION.dutyFrom(granted, policy, calendar))
                .findFirst()
                .or(() -> Optional.of(REPLACEMENT.dutyFrom(survey.on(), policy, calendar)));
    }

    /**
     * When the latest inspections of a caregiver failed, as many in a row as policy names, the caregiver is pressed to put it right, counted
     * from the last of them. Of two on one day the failed one counts as the later.
     *
     * @param inspections all inspections of one caregiver, in any order
     */
    public static Optional<CaregiverDuty> rectification(
            List<Inspection> inspections, Policy policy, WorkingCalendar calendar) {
        List<Inspection> latestFirst = inspections.stream()
                .sorted(Comparator.comparing(Inspection::on)
                        .thenComparing(inspection -> !inspection.failed().isEmpty())
                        .reversed())
                .toList();
        if (latestFirst.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = latestFirst.get(0).on();
        long inRow = latestFirst.stream()
                .takeWhile(inspection -> !inspection.failed().isEmpty())
                .count();
        return inRow < policy.on(last).get(OversightPolicy.FAILED_INSPECTIONS)
                ? Optional.empty()
                : Optional.of(new Source("oversight.duty.rectify", OversightPolicy.RECTIFICATION_PERIOD)
                        .dutyFrom(last, policy, calendar));
    }

    private record Source(String code, Parameter<LegalPeriod> period) {
        CaregiverDuty dutyFrom(LocalDate event, Policy policy, WorkingCalendar calendar) {
            PolicyValue<LegalPeriod> value = policy.on(event).cited(period);
            return new CaregiverDuty(code, value.value().dueFrom(event, calendar), value.citation());
        }
    }
}
