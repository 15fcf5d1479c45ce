package org.zhaoliao.secondopinion;

import java.util.List;

/** What can be said to a question: yes, no, or that it is open. */
enum Answer {
    YES,
    NO,
    OPEN;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /** One "no" settles it; without one, an open question leaves it open. */
    static Answer allOf(Answer... answers) {
        List<Answer> given = List.of(answers);
        return given.contains(NO) ? NO : given.contains(OPEN) ? OPEN : YES;
    }

    /** One "yes" settles it; without one, an open question leaves it open. */
    static Answer anyOf(Answer... answers) {
        List<Answer> given = List.of(answers);
        return given.contains(YES) ? YES : given.contains(OPEN) ? OPEN : NO;
    }

    static Answer not(Answer answer) {
        return answer == OPEN ? OPEN : of(answer == NO);
    }
}
