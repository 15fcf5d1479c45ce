package org.zhaoliao.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.reason.Reason;

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

    /** What every guard that fails says; nothing is allocated when all hold. */
    List<Reason> failed(C context) {
        List<Reason> failed = List.of();
        for (Guard<C> guard : guards) {
            if (!guard.holds().test(context)) {
                failed = failed.isEmpty() ? new ArrayList<>() : failed;
                failed.add(guard.refusal(context));
            }
        }
        return failed;
    }
}
