package org.zhaoliao.person;

import java.time.LocalDate;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.rule.Fact;

/**
 * Who a person is, on paper (个人基本信息).
 *
 * @param name name
 * @param residentId the ID number; unknown for persons who were never registered
 * @param birthDate date of birth
 * @param sex sex
 */
public record PersonalDetails(PersonName name, Fact<ResidentId> residentId, LocalDate birthDate, Sex sex) {

    /** Masked: names the person by the masked name only. */
    @Override
    public String toString() {
        return "PersonalDetails[" + name.masked() + "]";
    }
}
