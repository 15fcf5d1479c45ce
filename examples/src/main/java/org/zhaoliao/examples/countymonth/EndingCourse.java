package org.zhaoliao.examples.countymonth;

import java.util.List;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.termination.TerminationAction;
import org.zhaoliao.termination.TerminationGround;

/**
 * How an ending of support goes: to its end, or until it turns out that the data were about somebody else.
 *
 * @param ground why support is to end
 * @param signal what the data match told
 * @param moves the steps, in order
 */
record EndingCourse(TerminationGround ground, LeadSignal signal, List<Move> moves) {

    static final List<EndingCourse> ALL = List.of(
            new EndingCourse(
                    TerminationGround.DEATH,
                    LeadSignal.DEATH,
                    List.of(
                            new Move(TerminationAction.POST_NOTICE, 1),
                            new Move(TerminationAction.DECIDE, 6),
                            new Move(TerminationAction.TELL, 1))),
            new EndingCourse(
                    TerminationGround.INCOME_OR_PROPERTY,
                    LeadSignal.INCOME_CHANGED,
                    List.of(
                            new Move(TerminationAction.INVITE, 0),
                            new Move(TerminationAction.HEAR, 1),
                            new Move(TerminationAction.POST_NOTICE, 1),
                            new Move(TerminationAction.DECIDE, 6),
                            new Move(TerminationAction.TELL, 1))),
            new EndingCourse(
                    TerminationGround.OBLIGOR_ABLE,
                    LeadSignal.OBLIGOR_CHANGED,
                    List.of(
                            new Move(TerminationAction.INVITE, 0),
                            new Move(TerminationAction.HEAR, 1),
                            new Move(TerminationAction.POST_NOTICE, 1),
                            new Move(TerminationAction.OBJECT, 2),
                            new Move(TerminationAction.DROP, 4),
                            new Move(TerminationAction.POST_AGAIN, 1))),
            new EndingCourse(
                    TerminationGround.ABLE_TO_WORK,
                    LeadSignal.DISABILITY,
                    List.of(
                            new Move(TerminationAction.INVITE, 0),
                            new Move(TerminationAction.HEAR, 1),
                            new Move(TerminationAction.POST_NOTICE, 1),
                            new Move(TerminationAction.OBJECT, 3),
                            new Move(TerminationAction.DECIDE, 5),
                            new Move(TerminationAction.POST_AGAIN, 0))),
            new EndingCourse(
                    TerminationGround.DEATH,
                    LeadSignal.DEATH,
                    List.of(
                            new Move(TerminationAction.POST_NOTICE, 1),
                            new Move(TerminationAction.INVITE, 1),
                            new Move(TerminationAction.HEAR, 1),
                            new Move(TerminationAction.DROP, 1))),
            new EndingCourse(
                    TerminationGround.DEATH,
                    LeadSignal.DEATH,
                    List.of(
                            new Move(TerminationAction.POST_NOTICE, 1),
                            new Move(TerminationAction.OBJECT, 1),
                            new Move(TerminationAction.INVITE, 1),
                            new Move(TerminationAction.HEAR, 1),
                            new Move(TerminationAction.DROP, 1),
                            new Move(TerminationAction.POST_AGAIN, 1))),
            new EndingCourse(
                    TerminationGround.INCOME_OR_PROPERTY,
                    LeadSignal.INCOME_CHANGED,
                    List.of(new Move(TerminationAction.INVITE, 0), new Move(TerminationAction.DROP, 2))),
            new EndingCourse(
                    TerminationGround.IN_PRISON,
                    LeadSignal.PRISON,
                    List.of(
                            new Move(TerminationAction.INVITE, 0),
                            new Move(TerminationAction.HEAR, 2),
                            new Move(TerminationAction.DROP, 1))));

    /** A step, so many working days after the one before. */
    record Move(TerminationAction action, int after) {}

    /** Whether the person did die, and was not taken for somebody else. */
    boolean isTrueDeath() {
        return ground == TerminationGround.DEATH
                && moves.stream().anyMatch(move -> move.action() == TerminationAction.DECIDE);
    }
}
