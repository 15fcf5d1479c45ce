package org.zhaoliao.lifecycle;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.zhaoliao.reason.Reason;

/** Writes out every status × action cell of a life cycle, so that a test can state the table on purpose. */
public final class Cells {

    private Cells() {}

    /**
     * A line for each status: the accepted actions with the status they lead to. A cell that is refused is left out when the table has no row for it, and
     * shown with the codes of its reasons otherwise.
     */
    public static <S extends Enum<S>, A extends Enum<A>> String of(
            Class<S> statuses, Class<A> actions, BiFunction<S, A, Outcome<S, A>> decide) {
        return Arrays.stream(statuses.getEnumConstants())
                .map(status -> status + ":"
                        + Arrays.stream(actions.getEnumConstants())
                                .map(action -> cell(decide.apply(status, action)))
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }

    /** The codes of the reasons of a refusal, in order, separated by blanks; empty when the act was accepted. */
    public static <S extends Enum<S>, A extends Enum<A>> String refusal(Outcome<S, A> outcome) {
        return outcome.fold(
                accepted -> "",
                refused -> refused.reasons().stream().map(Reason::code).collect(Collectors.joining(" ")));
    }

    private static <S extends Enum<S>, A extends Enum<A>> String cell(Outcome<S, A> outcome) {
        return outcome.fold(
                accepted -> " " + accepted.action() + ">" + accepted.to(),
                refused -> refusal(refused).equals("lifecycle.no-row")
                        ? ""
                        : " " + refused.action() + "!" + refusal(refused));
    }
}
