package org.zhaoliao.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/**
 * An answer prepared for every status with every action, those that have no row too: an event of a life cycle only has to ask the guards.
 *
 * @param cells by status and action
 */
record PreparedAnswers<S extends Enum<S>, A extends Enum<A>, C>(Map<S, Map<A, Cell<S, A, C>>> cells) {

    static <S extends Enum<S>, A extends Enum<A>, C> PreparedAnswers<S, A, C> of(
            Class<S> statuses, ImmutableTable<S, A, Transition<S, A, C>> rows) {
        A some = Iterables.getFirst(rows.columnKeySet(), null);
        if (some == null) {
            throw new IllegalArgumentException("A life cycle has rows: " + statuses.getSimpleName());
        }
        Map<S, Map<A, Cell<S, A, C>>> cells = new EnumMap<>(statuses);
        for (S status : statuses.getEnumConstants()) {
            cells.put(status, ofStatus(status, some.getDeclaringClass(), rows.row(status)));
        }
        return new PreparedAnswers<>(cells);
    }

    Cell<S, A, C> get(S status, A action) {
        return Objects.requireNonNull(Objects.requireNonNull(cells.get(status)).get(action));
    }

    private static <S extends Enum<S>, A extends Enum<A>, C> Map<A, Cell<S, A, C>> ofStatus(
            S status, Class<A> actions, ImmutableMap<A, Transition<S, A, C>> rows) {
        Map<A, Cell<S, A, C>> cells = new EnumMap<>(actions);
        for (A action : actions.getEnumConstants()) {
            Transition<S, A, C> row = rows.get(action);
            cells.put(
                    action,
                    row == null
                            ? new Cell<>(status, action, noRow(status, action, rows.keySet()), List.of(), rows.keySet())
                            : new Cell<>(status, action, row.accepted(), row.guards(), rows.keySet()));
        }
        return cells;
    }

    private static <S extends Enum<S>, A extends Enum<A>> Outcome<S, A> noRow(S status, A action, Set<A> allowed) {
        Reason reason = Reason.of("lifecycle.no-row", Wording.argument(action), Wording.argument(status));
        return new Outcome.Refused<>(status, action, List.of(reason), allowed);
    }

    /**
     * One status with one action.
     *
     * @param answer what is answered when every guard holds: where there is no row, a refusal
     * @param guards what the action must satisfy
     * @param allowed the actions that have a row in the status
     */
    record Cell<S extends Enum<S>, A extends Enum<A>, C>(
            S status, A action, Outcome<S, A> answer, List<Guard<C>> guards, Set<A> allowed) {

        Outcome<S, A> decide(C context) {
            List<Reason> failed = failed(context);
            return failed.isEmpty() ? answer : new Outcome.Refused<>(status, action, failed, allowed);
        }

        /** What every guard that fails says; nothing is allocated when all hold. */
        private List<Reason> failed(C context) {
            List<Reason> failed = List.of();
            for (Guard<C> guard : guards) {
                if (!guard.holds().test(context)) {
                    failed = and(failed, guard.refusal(context));
                }
            }
            return failed;
        }

        /** Mostly there is one. */
        private static List<Reason> and(List<Reason> before, Reason reason) {
            return before.isEmpty()
                    ? List.of(reason)
                    : ImmutableList.<Reason>builder().addAll(before).add(reason).build();
        }
    }
}
