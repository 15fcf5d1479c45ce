package org.zhaoliao.planning;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.planning.VisitPlanner.Request;

/**
 * Plans an area, then again with other windows for whoever has a visit without a place, beginning with the plan that there is, until nothing changes. Who was
 * in time stays so: a visit that has a place is moved, never dropped.
 *
 * <p>At first each visit is to be made when it is due at the latest. Whoever is missed then is looked at together with those who compete for the same days. Where
 * that is not enough, plans are made from other beginnings as well, and the first of those that miss least is taken: with the days of grace in the windows, from the
 * best of many ways through the days, and from the best of these plans with other windows. What changes least comes first, and in the end visits go back to where the
 * plan before had them, as far as nothing more is missed; nor does anybody wait into the days of grace for whom there is room before.
 */
final class Rounds {

    /** Rounds in a row after which only what makes fewer missed is of use. */
    private static final int IDLE = 2;

    private final Request request;
    private final Rules rules;
    private final Patterns patterns;
    private final boolean[] worked;
    private final Area area;

    Rounds(Request request, Rules rules, Patterns patterns, boolean[] worked, Area area) {
        this.request = request;
        this.rules = rules;
        this.patterns = patterns;
        this.worked = worked;
        this.area = area;
    }

    /** The best plan of the area. */
    AreaPlan plan() {
        Map<RecipientId, BitSet> before = rules.days(area.before());
        List<VisitNeed> needs =
                area.needs().stream().map(need -> rules.beside(need, before)).toList();
        Moves.Begin begin = new Moves.Begin(needs, area.before(), List.of());
        AreaPlan due =
                rounds(area.before().isEmpty() ? begin : more(unmade(begin)).orElse(begin));
        if (area.needs().stream().noneMatch(rules::has)) {
            return due;
        }
        AreaPlan graced = better(searched(due), () -> withGrace(needs, before));
        AreaPlan best = again(better(graced, () -> foreseen(needs)));
        return hastened(restored(best));
    }

    /** The plan, and better ones as long as windows around the days that it has lead to any. */
    private AreaPlan again(AreaPlan plan) {
        AreaPlan best = plan;
        while (best.missed(rules) > 0) {
            AreaPlan found = searched(rounds(best.around(rules)));
            if (found.missed(rules) >= best.missed(rules)) {
                return best;
            }
            best = found;
        }
        return best;
    }

    /** The plan with as much of the one before as can be had without missing more. */
    private AreaPlan restored(AreaPlan plan) {
        AreaPlan best = plan;
        for (Optional<Moves.Begin> next = more(best); next.isPresent(); next = more(best)) {
            AreaPlan found = made(next.get());
            boolean isMore = found.standing(rules, area.before()) > best.standing(rules, area.before());
            if (!isMore || found.missed(rules) > best.missed(rules)) {
                return best;
            }
            best = found;
        }
        return best;
    }

    private Optional<Moves.Begin> more(AreaPlan plan) {
        return area.before().isEmpty() ? Optional.empty() : plan.restored(rules, area.before());
    }

    private AreaPlan hastened(AreaPlan plan) {
        AreaPlan best = plan;
        for (Optional<Moves.Begin> next = best.hastened(rules); next.isPresent(); next = best.hastened(rules)) {
            AreaPlan found = rounds(next.get());
            if (found.missed(rules) > best.missed(rules) || found.pastDue(rules) >= best.pastDue(rules)) {
                return best;
            }
            best = found;
        }
        return best;
    }

    private AreaPlan better(AreaPlan plan, Supplier<Moves.Begin> begin) {
        if (plan.missed(rules) == 0) {
            return plan;
        }
        AreaPlan other = searched(rounds(begin.get()));
        return other.missed(rules) < plan.missed(rules) ? other : plan;
    }

    /** Windows around visits planned before have the days of grace anyway. */
    private Moves.Begin withGrace(List<VisitNeed> needs, Map<RecipientId, BitSet> before) {
        List<VisitNeed> wider = needs.stream()
                .map(need -> before.containsKey(need.recipient()) ? need : rules.withGrace(need))
                .toList();
        return new Moves.Begin(wider, area.before(), List.of());
    }

    private Moves.Begin foreseen(List<VisitNeed> needs) {
        Moves.Begin nothing = new Moves.Begin(needs, List.of(), List.of());
        return unmade(nothing).at(rules, unmade(nothing).foreseen(rules));
    }

    /** The plan, and better ones as long as a search among a few persons finds any. */
    private AreaPlan searched(AreaPlan plan) {
        AreaPlan best = plan;
        for (Optional<Moves.Begin> next = best.searched(rules); next.isPresent(); next = best.searched(rules)) {
            AreaPlan found = rounds(next.get());
            if (found.missed(rules) >= best.missed(rules)) {
                return best;
            }
            best = found;
        }
        return best;
    }

    private AreaPlan rounds(Moves.Begin begin) {
        AreaPlan plan = made(begin);
        int idle = 0;
        Rewindowing next = plan.rewindowed(rules, false);
        while (next.changed()) {
            idle = next.fewerMissed() ? 0 : idle + 1;
            plan = made(next.begin());
            next = plan.rewindowed(rules, idle >= IDLE);
        }
        return plan;
    }

    private AreaPlan made(Moves.Begin begin) {
        AreaPlan plan = unmade(begin);
        plan.make();
        return plan;
    }

    private AreaPlan unmade(Moves.Begin begin) {
        Field field = new Field(begin.needs(), area.visitors(), request.horizon(), worked);
        return new AreaPlan(field, patterns, area.fixed(), begin);
    }
}
