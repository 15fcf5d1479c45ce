package org.zhaoliao.lifecycle;

import com.google.common.collect.ImmutableTable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhaoliao.reason.Wording;

/**
 * The table of a life cycle (生命周期表): which action leads from which status to which, and under which guards. What has no row is refused.
 *
 * <p>Immutable; {@link #decide} is pure and of itself allocates nothing when it accepts, nor when an action has no row; guards take what they need for looking.
 *
 * @param <S> the statuses
 * @param <A> the actions
 * @param <C> what an action brings with it, for the guards to look at
 */
public final class TransitionTable<S extends Enum<S>, A extends Enum<A>, C> {

    private final Class<S> statuses;
    private final ImmutableTable<S, A, Transition<S, A, C>> rows;
    private final PreparedAnswers<S, A, C> answers;

    private TransitionTable(Class<S> statuses, ImmutableTable<S, A, Transition<S, A, C>> rows) {
        this.statuses = statuses;
        this.rows = rows;
        this.answers = PreparedAnswers.of(statuses, rows);
    }

    /** A table to be filled row by row. */
    public static <S extends Enum<S>, A extends Enum<A>, C> Builder<S, A, C> of(Class<S> statuses) {
        return new Builder<>(statuses);
    }

    /**
     * Answers an action.
     *
     * @return accepted with the next status; or refused, with all guards that failed, or with {@code lifecycle.no-row} when the status has no such action
     */
    public Outcome<S, A> decide(S status, A action, C context) {
        return answers.get(status, action).decide(context);
    }

    /** Where an action leads from a status, whatever its guards; empty when it has no row. */
    public Optional<S> to(S status, A action) {
        return Optional.ofNullable(rows.get(status, action))
                .map(row -> row.accepted().to());
    }

    /** The actions that have a row in this status; none in a final one. */
    public Set<A> allowed(S status) {
        return rows.row(status).keySet();
    }

    /** Every row, by status and action as they are declared first. */
    public List<Transition<S, A, C>> transitions() {
        return List.copyOf(rows.values());
    }

    /** Whether the life cycle ends in this status. */
    public boolean isFinal(S status) {
        return allowed(status).isEmpty();
    }

    /** The statuses that can be reached from the given one, itself included. */
    public Set<S> reachableFrom(S start) {
        Set<S> reached = EnumSet.of(start);
        Deque<S> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            rows.row(open.remove()).values().stream()
                    .map(row -> row.accepted().to())
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    /** The table as a Mermaid state diagram, names in the given language; rows in the order of the table. */
    public String diagram(S start, Wording wording) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        Arrays.stream(statuses.getEnumConstants())
                .forEach(status -> text.append("    state \"%s\" as %s%n".formatted(wording.of(status), status)));
        text.append("    [*] --> %s%n".formatted(start));
        rows.values().stream()
                .map(Transition::accepted)
                .forEach(a -> text.append("    %s --> %s: %s%n".formatted(a.from(), a.to(), wording.of(a.action()))));
        Arrays.stream(statuses.getEnumConstants())
                .filter(this::isFinal)
                .forEach(status -> text.append("    %s --> [*]%n".formatted(status)));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** Collects the rows of a table. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>, C> {

        private final Class<S> statuses;
        private final ImmutableTable.Builder<S, A, Transition<S, A, C>> rows = ImmutableTable.builder();

        private Builder(Class<S> statuses) {
            this.statuses = statuses;
        }

        /** In {@code from}, {@code action} leads to {@code to} when every guard holds. */
        public Builder<S, A, C> row(S from, A action, S to, List<Guard<C>> guards) {
            rows.put(from, action, new Transition<>(new Outcome.Accepted<>(from, action, to), guards));
            return this;
        }

        /** In {@code from}, {@code action} leads to {@code to}, whatever else. */
        public Builder<S, A, C> row(S from, A action, S to) {
            return row(from, action, to, List.of());
        }

        /**
         * The finished table.
         *
         * @throws IllegalArgumentException when a status has two rows for one action, or there are no rows
         */
        public TransitionTable<S, A, C> build() {
            return new TransitionTable<>(statuses, rows.build());
        }
    }
}
