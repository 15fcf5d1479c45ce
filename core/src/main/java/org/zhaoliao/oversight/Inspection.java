package org.zhaoliao.oversight;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;

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

    /** Names the inspection by identifier only. */
    @Override
    public String toString() {
        return "Inspection[" + id.value() + "]";
    }
}
