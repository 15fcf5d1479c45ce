package org.zhaoliao.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Persons for the tests of this package: 70 years old, capable, not alone, nothing the matter. */
final class Persons {

    static final DivisionCode VILLAGE = DivisionCode.of("141121100201");

    /** A Monday outside the heating season. */
    static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    static final Policy POLICY = NationalPolicy.book().at(VILLAGE, DAY);
    static final CaregiverId CAREGIVER = new CaregiverId("C1");
    static final Fact<Boolean> ALONE = Fact.known(true, new FactSource(FactSource.Kind.HOME_VISIT, DAY));
    static final Fact<Boolean> NOT_ALONE = ALONE.map(alone -> false);

    private Persons() {}

    static VisitCircumstances sound() {
        return of(CareLevelRange.certain(CareLevel.CAPABLE), Set.of(), NOT_ALONE, 70, false, false);
    }

    static VisitCircumstances told(VisitCircumstances person, List<VisitEvent> events, List<VisitAlert> alerts) {
        return new VisitCircumstances(
                person.village(),
                person.careLevel(),
                person.keyGroups(),
                person.livesAlone(),
                person.age(),
                person.openRisk(),
                person.inInstitution(),
                person.caregivers(),
                events,
                alerts);
    }

    static VisitCircumstances of(CareLevelRange level, Fact<Boolean> alone, int age) {
        return of(level, Set.of(), alone, age, false, false);
    }

    static VisitCircumstances of(
            CareLevelRange level,
            Set<KeyGroup> groups,
            Fact<Boolean> alone,
            int age,
            boolean openRisk,
            boolean inInstitution) {
        return new VisitCircumstances(
                VILLAGE, level, groups, alone, age, openRisk, inInstitution, Set.of(CAREGIVER), List.of(), List.of());
    }
}
