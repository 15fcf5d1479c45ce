package org.zhaoliao.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Citation;

/**
 * To which level the grades of another scale are mapped in one place on one day.
 *
 * @param levels the level of each grade
 * @param citation what the mapping rests on
 */
record GradeLevels(Map<String, CareLevel> levels, Citation citation) {

    private static final Pattern SCALE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern GRADE = Pattern.compile("[^\\s,=@]{1,20}");

    /** The mapping of a scale; empty where policy holds none, since it is never guessed. */
    static Optional<GradeLevels> of(String scale, Policy policy) {
        try {
            PolicyValue<Map<String, CareLevel>> mapping = policy.cited(AssessmentPolicy.scale(scale));
            return Optional.of(new GradeLevels(mapping.value(), mapping.citation()));
        } catch (MissingPolicyException unmapped) {
            return Optional.empty();
        }
    }

    /** Reads {@code grade=LEVEL} words; an entry without a level, an unknown level and a grade that comes twice are no mapping. */
    static Map<String, CareLevel> parse(String text) {
        ImmutableMap.Builder<String, CareLevel> levels = ImmutableMap.builder();
        Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> {
            int equals = word.indexOf('=');
            String grade = word.substring(0, Math.max(equals, 0));
            if (!GRADE.matcher(grade).matches()) {
                throw new IllegalArgumentException(word);
            }
            levels.put(grade, CareLevel.valueOf(word.substring(equals + 1)));
        });
        return levels.buildOrThrow();
    }

    static void check(String scale, String grade) {
        if (!SCALE.matcher(scale).matches()) {
            throw InvalidInputException.of("scale", "assessment.scale", scale);
        }
        if (!GRADE.matcher(grade).matches()) {
            throw InvalidInputException.of("grade", "assessment.grade", grade);
        }
    }

    Optional<CareLevelRange> range(String grade) {
        return Optional.ofNullable(levels.get(grade)).map(CareLevelRange::certain);
    }
}
