package org.zhaoliao.planning;

import com.google.common.collect.Sets;
import java.util.Set;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.rule.Fact;

/**
 * What the frequency of visits depends on (探访档次依据).
 *
 * @param careLevel the care level; the heaviest possible one while it is not settled
 * @param keyGroups the key groups the person belongs to, or may belong to
 * @param livesAlone whether nobody else lives in the household
 * @param age in full years
 * @param openRisk whether a risk case is open
 * @param inInstitution whether a mental-health institution looks after the person meanwhile
 */
public record VisitCircumstances(
        CareLevel careLevel,
        Set<KeyGroup> keyGroups,
        Fact<Boolean> livesAlone,
        int age,
        boolean openRisk,
        boolean inInstitution) {

    public VisitCircumstances {
        keyGroups = Sets.immutableEnumSet(keyGroups);
    }
}
