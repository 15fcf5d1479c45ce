package org.zhaoliao.secondopinion;

import static org.zhaoliao.secondopinion.Answer.NO;
import static org.zhaoliao.secondopinion.Answer.OPEN;
import static org.zhaoliao.secondopinion.Answer.YES;
import static org.zhaoliao.secondopinion.Answer.allOf;
import static org.zhaoliao.secondopinion.Answer.anyOf;

import java.time.LocalDate;
import java.util.Optional;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.Relation;

/** Who owes support (法定义务人), 民法典 arts. 1059, 1067, 1072, 1074, 1075. */
final class DutyTable {

    private DutyTable() {}

    static Answer owes(Relation relation, Asked kin, Asked person) {
        return switch (relation) {
            case SPOUSE, PARENT -> YES;
            case STEP_PARENT -> kin.says(ObligorFact.STEP_UPBRINGING);
            case CHILD -> kin.aged(18);
            case STEP_CHILD -> allOf(kin.aged(18), kin.says(ObligorFact.STEP_UPBRINGING));
            case GRANDPARENT -> allOf(person.minor(), nearerGone(kin), affords(kin));
            case GRANDCHILD -> allOf(nearerGone(kin), affords(kin));
            case SIBLING ->
                allOf(
                        affords(kin),
                        anyOf(
                                allOf(elder(kin, person), nearerGone(kin), person.minor()),
                                kin.says(ObligorFact.RAISED_BY_PERSON)));
            case OTHER_RELATIVE, NEIGHBOUR, VILLAGER, ORGANISATION -> NO;
        };
    }

    private static Answer nearerGone(Asked kin) {
        return kin.says(ObligorFact.NEARER_GONE);
    }

    private static Answer affords(Asked kin) {
        return kin.says(ObligorFact.AFFORDS);
    }

    private static Answer elder(Asked kin, Asked person) {
        Optional<LocalDate> birth = person.facts().get(PersonFact.BIRTH_DATE).value();
        return birth.isEmpty() ? OPEN : kin.is(ObligorFact.BIRTH_DATE, date -> date.isBefore(birth.get()));
    }
}
