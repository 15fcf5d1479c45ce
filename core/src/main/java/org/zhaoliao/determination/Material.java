package org.zhaoliao.determination;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.zhaoliao.policy.Policy;

/** What comes with an application (申请材料), 民发〔2021〕43号 art. 12; which of them are needed is policy. */
public enum Material {
    /** The written application (书面申请书). */
    APPLICATION,
    /** Identity document (身份证明). */
    IDENTITY,
    /** Household register (户口簿). */
    HOUSEHOLD_REGISTER,
    /** Statement on capacity for work, source of living, property (劳动能力、生活来源、财产状况声明). */
    STATEMENT,
    /** Statement on the obligors (法定义务人情况声明). */
    OBLIGORS_STATEMENT,
    /** Leave to check what was stated (家庭经济状况核对授权书). */
    AUTHORISATION,
    /** Disability certificate (残疾人证). */
    DISABILITY_CERTIFICATE;

    /**
     * All that is still to be handed in: what is needed where the policy holds, without what the verification system supplies, which must not be asked for
     * (社会救助法 art. 62), and without what was handed in.
     */
    public static Set<Material> missing(Collection<Material> handedIn, Policy policy) {
        Set<Material> missing = EnumSet.noneOf(Material.class);
        missing.addAll(policy.get(DeterminationPolicy.MATERIALS));
        missing.removeAll(Set.copyOf(policy.get(DeterminationPolicy.VERIFIED_MATERIALS)));
        missing.removeAll(Set.copyOf(handedIn));
        return Sets.immutableEnumSet(missing);
    }
}
