package org.zhaoliao.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;

/** What an assessment rests on (评估依据): the six items of 民发〔2021〕43号 art. 21, the result of another scale, or the age of a small child. */
public sealed interface AssessmentBasis {

    /** The care levels that this basis leaves possible, before age and any override are looked at. */
    CareLevelRange range(Policy policy);

    /** Why, with a part for each level. */
    Finding finding(Policy policy);

    /** Why an assessment on this basis is refused under the policy: its grade has no level there. Empty when nothing speaks against it. */
    default Optional<Reason> refusal(Policy policy) {
        return Optional.empty();
    }

    /**
     * What the person does by themselves (六项指标), art. 21.
     *
     * @param independent of each item, whether the person does it by themselves; an item left out is unknown
     */
    record SixItems(Map<SelfCareItem, Fact<Boolean>> independent) implements AssessmentBasis {

        public SixItems {
            Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
            for (SelfCareItem item : SelfCareItem.values()) {
                items.put(item, independent.getOrDefault(item, Fact.unknown()));
            }
            independent = Collections.unmodifiableMap(items);
        }

        @Override
        public CareLevelRange range(Policy policy) {
            return LevelScale.of(policy).range(independent);
        }

        @Override
        public Finding finding(Policy policy) {
            return LevelScale.of(policy).finding(independent);
        }
    }

    /**
     * The grade that another scale gave (其他量表结果), such as GB/T 42195-2022. Its level is what the locality's policy maps the grade to, see
     * {@link AssessmentPolicy#scale}; a grade without a mapping leaves every level possible and is refused.
     *
     * @param scale code of the scale: lower-case letters, digits and hyphens, for example {@code gbt-42195-2022}
     * @param grade the grade as the mapping writes it, without blanks, commas and equals signs
     */
    record ScaleGrade(String scale, String grade) implements AssessmentBasis {

        /** @throws InvalidInputException {@code assessment.scale} or {@code assessment.grade} when one has another form */
        public ScaleGrade {
            GradeLevels.check(scale, grade);
        }

        @Override
        public CareLevelRange range(Policy policy) {
            return GradeLevels.of(scale, policy)
                    .flatMap(levels -> levels.range(grade))
                    .orElse(CareLevelRange.ALL);
        }

        @Override
        public Finding finding(Policy policy) {
            return GradeFinding.of(this, policy);
        }

        @Override
        public Optional<Reason> refusal(Policy policy) {
            return GradeLevels.of(scale, policy)
                            .flatMap(levels -> levels.range(grade))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(unmapped(policy));
        }

        Reason unmapped(Policy policy) {
            return Reason.of("assessment.unmapped", scale, grade, policy.division(), policy.day());
        }
    }

    /**
     * An official confirmed that the person is a small child, whom the items do not suit (年龄说明). It tells nothing of anybody older.
     *
     * @param confirmedBy the staff identifier of the official; not blank
     */
    record AgeNote(String confirmedBy) implements AssessmentBasis {

        /** @throws InvalidInputException {@code assessment.signer} when nobody confirmed it */
        public AgeNote {
            if (confirmedBy.isBlank()) {
                throw InvalidInputException.of("confirmedBy", "assessment.signer", confirmedBy);
            }
        }

        @Override
        public CareLevelRange range(Policy policy) {
            return CareLevelRange.ALL;
        }

        @Override
        public Finding finding(Policy policy) {
            return LevelScale.of(policy).notLookedAt("assessment.age-note-only");
        }
    }
}
