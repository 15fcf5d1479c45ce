package org.zhaoliao.oversight;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;

/**
 * An unannounced look at the care of one recipient (督导检查).
 *
 * @param id identifier
 * @param division the recipient's village
 * @param recipient whose care was looked at
 * @param caregiver who owed it; unknown when nobody was named
 * @param on the day
 * @param inspector staff identifier of the host system, not a name
 * @param results whether each point was in order; a point that is not listed was not looked at
 */
public record Inspection(
        InspectionId id,
        DivisionCode division,
        RecipientId recipient,
        Fact<CaregiverId> caregiver,
        LocalDate on,
        String inspector,
        Map<Point, Fact<Boolean>> results)
        implements Aggregate<InspectionId> {

    public Inspection {
        results = Maps.immutableEnumMap(results);
    }

    /** What an inspection looks at (检查要点). */
    public enum Point {
        /** The agreement is at hand and known (协议在手、知晓). */
        AGREEMENT_KNOWN,
        /** Somebody is around on ordinary days (平日有人照应). */
        COMPANY,
        /** Meals and water (饮食饮水). */
        MEALS,
        /** Body, clothes and bedding are clean (个人卫生). */
        PERSON_CLEAN,
        /** The dwelling is clean and safe (居室整洁安全). */
        DWELLING_SAFE,
        /** Medicines and the way to a doctor (用药就医). */
        MEDICAL_CARE,
        /** The person keeps their own papers, cards and money (证件、银行卡、现金由本人保管). */
        BELONGINGS_SAFE
    }

    /** The points known not to be in order. What is unknown or disputed is not failed. */
    public List<Point> failed() {
        return results.entrySet().stream()
                .filter(result ->
                        result.getValue().value().filter(inOrder -> !inOrder).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether the inspection shows that a duty of the agreement is done (W2.5): by the points that policy names for it.
     *
     * @return undetermined when such a point is unknown or was not looked at and none failed, or when no point shows the duty
     */
    public Verdict performed(CareDuty duty, Policy policy) {
        List<Verdict> seen = policy.on(on).get(OversightPolicy.points(duty)).stream()
                .map(point -> results.getOrDefault(point, Fact.unknown()).test(inOrder -> inOrder))
                .toList();
        return seen.isEmpty() ? Verdict.UNDETERMINED : Verdict.all(seen);
    }

    /** The agreed duties that the inspection shows not to be done. */
    public List<CareDuty> failed(CareTerms agreed, Policy policy) {
        return agreed.duties().stream()
                .filter(duty -> performed(duty, policy) == Verdict.NOT_MET)
                .toList();
    }

    /**
     * By when a township is inspected again (督导检查周期): counted from its latest inspection.
     *
     * @param township which; inspections of other places are passed over
     * @param since from when it is counted where there was none yet
     */
    public record Round(DivisionCode township, LocalDate since) {

        /** By when, as far as the given inspections tell. */
        public DueDate nextDue(List<Inspection> held, Policy policy, WorkingCalendar calendar) {
            LocalDate latest = held.stream()
                    .filter(inspection -> township.contains(inspection.division()))
                    .map(Inspection::on)
                    .max(Comparator.naturalOrder())
                    .orElse(since);
            return policy.on(latest).get(OversightPolicy.INSPECTION_INTERVAL).dueFrom(latest, calendar);
        }
    }

    /** Names the inspection by identifier only. */
    @Override
    public String toString() {
        return "Inspection[" + id.value() + "]";
    }
}
