package org.zhaoliao.lifecycle;

import java.util.List;
import org.zhaoliao.lifecycle.Outcome.Accepted;

/**
 * One row of a life cycle (流程表的一行).
 *
 * @param accepted from which status which action leads to which, as it is answered when every guard holds
 * @param guards what the action must satisfy
 */
public record Transition<S extends Enum<S>, A extends Enum<A>, C>(Accepted<S, A> accepted, List<Guard<C>> guards) {

    public Transition {
        guards = List.copyOf(guards);
    }
}
