package org.zhaoliao.secondopinion;

import static org.zhaoliao.secondopinion.Answer.allOf;
import static org.zhaoliao.secondopinion.Answer.anyOf;
import static org.zhaoliao.secondopinion.Answer.not;

import java.util.Set;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;

/** No capacity for work (无劳动能力), 民发〔2021〕43号 art. 5 and 民发〔2016〕178号 art. 5. */
final class WorkTable {

    private static final Set<Schooling> AT_SCHOOL =
            Set.of(Schooling.COMPULSORY, Schooling.SENIOR_HIGH, Schooling.SECONDARY_VOCATIONAL);

    private WorkTable() {}

    static Answer noCapacity2021(Asked person) {
        return anyOf(
                person.aged(60),
                not(person.aged(16)),
                allOf(person.aged(16), not(person.aged(18)), minorUnableToWork(person)),
                person.disabled(PersonFact.DISABILITIES, one -> switch (one.kind()) {
                    case INTELLECTUAL, MENTAL -> one.grade() <= 3;
                    case LIMB -> one.grade() <= 2;
                    case VISUAL -> one.grade() == 1;
                    case HEARING, SPEECH, MULTIPLE -> false;
                }));
    }

    static Answer noCapacity2016(Asked person) {
        return anyOf(
                person.aged(60),
                not(person.aged(16)),
                person.disabled(PersonFact.DISABILITIES, one -> switch (one.kind()) {
                    case INTELLECTUAL, MENTAL -> one.grade() <= 2;
                    case LIMB -> one.grade() == 1;
                    case VISUAL, HEARING, SPEECH, MULTIPLE -> false;
                }));
    }

    /** Art. 4 names minors where art. 5 says "under 16": who is 16 or 17 is at school, or was found unable by an official. */
    private static Answer minorUnableToWork(Asked person) {
        return anyOf(person.is(PersonFact.SCHOOLING, AT_SCHOOL::contains), person.says(PersonFact.FOUND_UNFIT));
    }
}
