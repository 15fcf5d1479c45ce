package org.zhaoliao.support;

import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.policy.Policy;

/**
 * The name under which a person stands in a public notice (公示姓名), 民发〔2021〕43号 art. 15: a village can object only to somebody it can recognise, therefore an
 * adult's name in full; of a minor nothing, 《个人信息保护法》 art. 28, 31.
 *
 * @param shown the name as it is posted; empty where it is withheld
 */
public record NoticeName(String shown) {

    /**
     * Of a person.
     *
     * @param policy says up to which age somebody is a minor, for the place and the day of the notice
     */
    public static NoticeName of(PersonalDetails person, Policy policy) {
        int age = policy.get(EligibilityPolicy.AGE_RULE).ageOn(person.birthDate(), policy.day());
        return new NoticeName(
                age < policy.get(EligibilityPolicy.ADULT_AGE)
                        ? ""
                        : person.name().reveal());
    }

    /** Whether nothing of it is posted. */
    public boolean isWithheld() {
        return shown.isEmpty();
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "NoticeName[**]";
    }
}
