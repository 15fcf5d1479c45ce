package org.zhaoliao.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Assessments and policies that the specifications share. */
final class Assessed {

    static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    static final Policy POLICY = NationalPolicy.book().at(VILLAGE, DAY);
    static final Fact<LocalDate> ADULT = known(LocalDate.of(1950, 1, 1));
    static final LevelOverride OVERRIDE = new LevelOverride(CareLevel.WHOLLY_DEPENDENT, "走失两次", "staff-1", "staff-2");

    private Assessed() {}

    static <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.HOME_VISIT, DAY));
    }

    static SelfCareAssessment items(String id, LocalDate day, int failed, int unknown) {
        return on(id, day, new AssessmentBasis.SixItems(answers(failed, unknown)));
    }

    static Map<SelfCareItem, Fact<Boolean>> answers(int failed, int unknown) {
        Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
        SelfCareItem[] all = SelfCareItem.values();
        for (int i = 0; i < all.length - unknown; i++) {
            items.put(all[i], known(i >= failed));
        }
        return items;
    }

    static SelfCareAssessment on(String id, LocalDate day, AssessmentBasis basis) {
        return new SelfCareAssessment(
                new AssessmentId(id), new RecipientId("r1"), VILLAGE, day, basis, List.of(), "third-party");
    }

    static CareLevels adult(SelfCareAssessment... assessments) {
        return new CareLevels(ADULT, List.of(assessments));
    }

    static CareLevelRange certain(CareLevel level) {
        return CareLevelRange.certain(level);
    }

    /** The national policy with one value of the village's county. */
    static Policy with(String parameter, String value) {
        PolicyEntry entry = new PolicyEntry(
                parameter,
                DivisionCode.of("141121"),
                DateRange.from(LocalDate.of(2023, 1, 1)),
                value,
                new Citation("某县评估办法", "3"),
                Standing.LOCAL_RULE);
        return NationalPolicy.book().with("county", List.of(entry)).at(VILLAGE, DAY);
    }
}
