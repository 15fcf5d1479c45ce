package org.zhaoliao.lifecycle;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

/**
 * A condition that an action must satisfy beside being allowed in the status (前提条件).
 *
 * @param code code of the reason given when it fails; its text says what is required, with what the guard saw in its places
 * @param citation what it rests on
 * @param holds whether the action may go on
 * @param saw what the guard looked at, for the reason; no personal data
 * @param <C> what the action brings with it
 */
public record Guard<C>(String code, Citation citation, Predicate<? super C> holds, Function<? super C, List<?>> saw) {

    private static final String UNSEEN = "…";
    private static final List<?> NOTHING = List.of(UNSEEN, UNSEEN, UNSEEN);

    /** A guard whose reason names nothing. */
    public static <C> Guard<C> of(String code, Citation citation, Predicate<? super C> holds) {
        return new Guard<>(code, citation, holds, context -> List.of());
    }

    /** The same guard, showing what it saw: dots where it looked for something and nothing was there. */
    public Guard<C> seeing(Function<? super C, List<?>> values) {
        return new Guard<>(code, citation, holds, context -> orDots(values.apply(context)));
    }

    /** What is required, for a reader who asks for nothing yet: dots stand where a refusal shows what it saw. */
    public Reason requirement() {
        return Reason.of(code, NOTHING.toArray());
    }

    Reason refusal(C context) {
        List<?> seen = saw.apply(context);
        return seen.isEmpty() ? new Reason(code, List.of()) : Reason.of(code, seen.toArray());
    }

    private static List<?> orDots(List<?> seen) {
        return seen.isEmpty() ? NOTHING : seen;
    }
}
