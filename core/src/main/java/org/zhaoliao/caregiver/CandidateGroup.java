package org.zhaoliao.caregiver;

import org.zhaoliao.person.Relation;

/** Among whom a caregiver is looked for (照料服务人来源); the order is policy, see {@link CaregiverPolicy#PREFERENCE}. */
public enum CandidateGroup {
    /** Relatives and neighbours (亲属、邻居). */
    RELATIVE_OR_NEIGHBOUR,
    /** Others of the village (村（居）民). */
    VILLAGER,
    /** Institutions and social organisations (机构、社会组织). */
    ORGANISATION;

    /** Where somebody belongs who stands so to the recipient. */
    public static CandidateGroup of(Relation relation) {
        return switch (relation) {
            case ORGANISATION -> ORGANISATION;
            case VILLAGER -> VILLAGER;
            default -> RELATIVE_OR_NEIGHBOUR;
        };
    }
}
