package org.zhaoliao.caregiver;

import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Relation;

/**
 * Somebody who is to look after a recipient (照料服务人人选).
 *
 * @param caregiver who
 * @param relation how they stand to the recipient
 * @param inCare how many other recipients they look after already
 * @param recipient for whom
 */
public record Candidacy(Caregiver caregiver, Relation relation, int inCare, PersonalDetails recipient) {

    boolean isOrganisation() {
        return caregiver.kind() == Caregiver.Kind.ORGANISATION;
    }
}
