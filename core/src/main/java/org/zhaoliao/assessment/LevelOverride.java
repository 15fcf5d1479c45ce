package org.zhaoliao.assessment;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A level set by officials in place of the one by the scale (档次人工认定), which 民发〔2021〕43号 art. 22 calls what "may be regarded as" (可以视为). There is none
 * without a recorded reason and the signatures of two different persons.
 *
 * @param level the level set
 * @param reason why, in words; shown in the explanation, so nothing beyond what the level turns on
 * @param first who signed; a staff identifier
 * @param second who signed too; somebody else
 */
public record LevelOverride(CareLevel level, String reason, String first, String second) {

    /**
     * Strips the texts.
     *
     * @throws InvalidInputException with every fault: {@code assessment.override-reason} without a reason, {@code assessment.signer} for a missing
     *     signature, {@code assessment.same-signer} when one person signed twice
     */
    public LevelOverride {
        reason = reason.strip();
        first = first.strip();
        second = second.strip();
        List<InputError> errors = new ArrayList<>();
        if (reason.isEmpty()) {
            errors.add(InputError.of("reason", "assessment.override-reason", reason));
        }
        if (first.isEmpty()) {
            errors.add(InputError.of("first", "assessment.signer", first));
        }
        if (second.isEmpty()) {
            errors.add(InputError.of("second", "assessment.signer", second));
        }
        if (!second.isEmpty() && first.equals(second)) {
            errors.add(InputError.of("second", "assessment.same-signer", second));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** Tells nothing: what was decided of a person is health data. */
    @Override
    public String toString() {
        return "LevelOverride[]";
    }
}
