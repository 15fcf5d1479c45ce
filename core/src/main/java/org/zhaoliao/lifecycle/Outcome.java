package org.zhaoliao.lifecycle;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/**
 * What a life cycle answers to an action (处理结果): accepted with the next status, or refused with every reason. Nothing is ignored.
 *
 * @param <S> the statuses
 * @param <A> the actions
 */
public sealed interface Outcome<S extends Enum<S>, A extends Enum<A>> {

    /** The one of two functions that fits. */
    <R> R fold(
            Function<? super Accepted<S, A>, ? extends R> accepted,
            Function<? super Refused<S, A>, ? extends R> refused);

    /** Every reason why it was not taken; none when it was. */
    List<Reason> reasons();

    /** Whether the action was accepted. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The action was taken: this is the event (事件), which the host writes down as the cause of the change and hands on. */
    record Accepted<S extends Enum<S>, A extends Enum<A>>(S from, A action, S to) implements Outcome<S, A> {

        /** The event in words: what was done, from which status to which. */
        public Reason event() {
            return Reason.of("lifecycle.event", Wording.argument(action), Wording.argument(from), Wording.argument(to));
        }

        @Override
        public List<Reason> reasons() {
            return List.of();
        }

        @Override
        public <R> R fold(
                Function<? super Accepted<S, A>, ? extends R> accepted,
                Function<? super Refused<S, A>, ? extends R> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * The action was not taken.
     *
     * @param status the status that stays
     * @param action what was asked for
     * @param reasons all reasons: the action has no row in this status, or each guard that failed
     * @param allowed the actions that have a row in this status; whether their guards hold is seen when they are asked for
     */
    record Refused<S extends Enum<S>, A extends Enum<A>>(S status, A action, List<Reason> reasons, Set<A> allowed)
            implements Outcome<S, A> {
        public Refused {
            reasons = List.copyOf(reasons);
            allowed = ImmutableSet.copyOf(allowed);
        }

        @Override
        public <R> R fold(
                Function<? super Accepted<S, A>, ? extends R> accepted,
                Function<? super Refused<S, A>, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
