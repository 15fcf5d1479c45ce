package org.zhaoliao.tier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;

/**
 * What the frequency of visits depends on (探访档次依据).
 *
 * @param village where the person lives
 * @param careLevel the care levels that are possible
 * @param keyGroups the key groups the person belongs to, or may belong to
 * @param livesAlone whether nobody else lives in the household
 * @param age in full years
 * @param openRisk whether a risk case is open
 * @param inInstitution whether a mental-health institution looks after the person meanwhile
 * @param caregivers who looks after the person by agreement
 * @param events after which nobody has seen the person at home yet
 * @param alerts warnings for whatever place and days
 */
public record VisitCircumstances(
        DivisionCode village,
        CareLevelRange careLevel,
        Set<KeyGroup> keyGroups,
        Fact<Boolean> livesAlone,
        int age,
        boolean openRisk,
        boolean inInstitution,
        Set<CaregiverId> caregivers,
        List<VisitEvent> events,
        List<VisitAlert> alerts) {

    public VisitCircumstances {
        keyGroups = Sets.immutableEnumSet(keyGroups);
        caregivers = ImmutableSet.copyOf(caregivers);
        events = List.copyOf(events);
        alerts = List.copyOf(alerts);
    }
}
