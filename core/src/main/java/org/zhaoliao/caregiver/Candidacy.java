package org.zhaoliao.caregiver;

import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Fact;

/**
 * Somebody who is to look after a recipient (照料服务人人选).
 *
 * @param caregiver who
 * @param relation how they stand to the recipient
 * @param inCare how many other recipients they look after already
 * @param recipient for whom
 * @param ableObligor whether they owe the recipient support by law and were found able to give it
 */
public record Candidacy(
        Caregiver caregiver, Relation relation, int inCare, PersonalDetails recipient, Fact<Boolean> ableObligor) {

    /** Somebody of whose ability to give support nothing is known. */
    public Candidacy(Caregiver caregiver, Relation relation, int inCare, PersonalDetails recipient) {
        this(caregiver, relation, inCare, recipient, Fact.unknown());
    }

    boolean isOrganisation() {
        return caregiver.kind() == Caregiver.Kind.ORGANISATION;
    }
}
