package org.zhaoliao.benchmarks.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.assessment.AssessmentBasis.SixItems;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.CareLevels;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareItem;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/**
 * An invented assessment, as plain answers and as the core holds it.
 *
 * @param independent of each item, whether the person does it; null where nobody knows
 * @param levels the same
 */
record Assessed(Map<SelfCareItem, @Nullable Boolean> independent, CareLevels levels) {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final FactSource SEEN = new FactSource(FactSource.Kind.HOME_VISIT, DAY);
    private static final int TENTHS_UNKNOWN = 1;
    private static final int TENTHS_ABLE = 7;

    static final Policy POLICY = NationalPolicy.book().at(VILLAGE, DAY);

    static List<Assessed> of(int count) {
        Random random = new Random(1);
        List<Assessed> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(of(answers(random)));
        }
        return all;
    }

    private static Map<SelfCareItem, @Nullable Boolean> answers(Random random) {
        Map<SelfCareItem, @Nullable Boolean> answers = new EnumMap<>(SelfCareItem.class);
        for (SelfCareItem item : SelfCareItem.values()) {
            boolean able = random.nextInt(10) < TENTHS_ABLE;
            answers.put(item, random.nextInt(10) < TENTHS_UNKNOWN ? null : Boolean.valueOf(able));
        }
        return answers;
    }

    private static Assessed of(Map<SelfCareItem, @Nullable Boolean> answers) {
        Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
        answers.forEach((item, able) -> {
            if (able != null) {
                items.put(item, Fact.known(able, SEEN));
            }
        });
        SelfCareAssessment assessment = new SelfCareAssessment(
                new AssessmentId("A1"), new RecipientId("R1"), VILLAGE, DAY, new SixItems(items), List.of(), "office");
        return new Assessed(answers, new CareLevels(Fact.known(LocalDate.of(1950, 3, 1), SEEN), List.of(assessment)));
    }
}
