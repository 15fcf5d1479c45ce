package org.zhaoliao.examples.synthetic;

import java.util.List;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.DivisionCode;

/**
 * An invented person who applies for support (申请人).
 *
 * @param person who they are
 * @param village where they live
 * @param register household register
 * @param disabilities certified disabilities
 * @param means what checks found about their means
 * @param expected what should come of it
 */
public record SyntheticApplicant(
        Person person,
        DivisionCode village,
        RegisterType register,
        List<Disability> disabilities,
        MeansCheck means,
        Expected expected) {

    public SyntheticApplicant {
        disabilities = List.copyOf(disabilities);
    }

    /** What should come of an application. */
    public enum Expected {
        /** All conditions are met (符合). */
        ELIGIBLE,
        /** Income, property or an able obligor stands against it (不符合). */
        NOT_ELIGIBLE,
        /** Property or the obligors are unknown (待查明). */
        UNDETERMINED
    }
}
