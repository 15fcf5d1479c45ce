package org.zhaoliao.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;

/** A group that needs attention above all (重点人群), 文民函〔2024〕11号 2(4): derived from facts, never typed in. */
public enum KeyGroup {
    /** 智力残疾. */
    INTELLECTUAL,
    /** 精神残疾. */
    MENTAL,
    /** 全护理. */
    WHOLLY_DEPENDENT;

    /**
     * The key groups of a person, in the order of this type. A level that is not certain makes nobody a member.
     *
     * @param disabilities certified disabilities of any grade, the components of a multiple one
     * @param level the care level as far as it is known
     */
    public static Set<KeyGroup> of(Collection<Disability> disabilities, CareLevelRange level) {
        Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
        for (Disability disability : disabilities) {
            if (disability.kind() == DisabilityKind.INTELLECTUAL) {
                groups.add(INTELLECTUAL);
            }
            if (disability.kind() == DisabilityKind.MENTAL) {
                groups.add(MENTAL);
            }
        }
        if (level.lightest() == CareLevel.WHOLLY_DEPENDENT) {
            groups.add(WHOLLY_DEPENDENT);
        }
        return Collections.unmodifiableSet(groups);
    }
}
