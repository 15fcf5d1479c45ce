package org.zhaoliao.examples.synthetic;

import java.time.LocalDate;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/**
 * An invented person (虚构人员).
 *
 * @param name name
 * @param residentId well-formed, but nobody's
 */
public record Person(PersonName name, ResidentId residentId) {

    /** The birth date in the number. */
    public LocalDate birthDate() {
        return residentId.birthDate();
    }

    /** The sex in the number. */
    public Sex sex() {
        return residentId.sex();
    }

    /** The person on paper. */
    public PersonalDetails details() {
        FactSource ledger = new FactSource(FactSource.Kind.LEDGER, SyntheticCounty.DAY);
        return new PersonalDetails(name, Fact.known(residentId, ledger), birthDate(), sex());
    }
}
