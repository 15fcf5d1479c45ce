package org.zhaoliao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;

@Label("W2.8, W4.1: laws of problems")
class ProblemProperties {

    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121100"), ProblemTest.FOUND);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final List<ProblemAction> ACTIONS = List.of(ProblemAction.values());

    /** A problem after each of its steps, some days apart; the first is the problem as it was found. */
    private static List<Problem> way(Random chance, int steps) {
        List<Problem> way = new ArrayList<>();
        Problem problem = ProblemTest.problem(ProblemStatus.OPEN);
        way.add(problem);
        LocalDate day = ProblemTest.FOUND;
        for (int i = 0; i < steps; i++) {
            day = day.plusDays(1 + chance.nextInt(20));
            Problem before = problem;
            ProblemStep step = ProblemTest.sound(ACTIONS.get(chance.nextInt(ACTIONS.size())), day);
            problem = before.decide(step, day, POLICY, CALENDAR)
                    .fold(accepted -> before.after(accepted, step), refused -> before);
            if (!problem.equals(before)) {
                way.add(problem);
            }
        }
        return way;
    }

    @Property(tries = 300)
    @Label("as of any day a problem stands where it stood, whatever became of it since, and has the deadline of then")
    void asOf(@ForAll Random chance, @ForAll @IntRange(max = 12) int steps, @ForAll @IntRange(max = 60) int later) {
        List<Problem> way = way(chance, steps);
        Problem now = way.get(way.size() - 1);
        for (int i = 0; i < way.size(); i++) {
            Problem then = way.get(i);
            LocalDate day = i + 1 < way.size()
                    ? way.get(i + 1).since().minusDays(1)
                    : then.since().plusDays(later);
            assertEquals(then.status(), now.asOf(day).status());
            assertEquals(then.steps(), now.asOf(day).steps());
            assertEquals(
                    ProblemDeadline.of(then, POLICY, CALENDAR, day), ProblemDeadline.of(now, POLICY, CALENDAR, day));
        }
    }

    @Property(tries = 300)
    @Label("somebody has a deadline on exactly the days on which somebody has to act")
    void deadlineWhileUnsettled(
            @ForAll Random chance, @ForAll @IntRange(max = 12) int steps, @ForAll @IntRange(max = 250) int later) {
        List<Problem> way = way(chance, steps);
        Problem now = way.get(way.size() - 1);
        LocalDate day = ProblemTest.FOUND.minusDays(5).plusDays(later);
        assertEquals(
                now.isUnsettledOn(day),
                ProblemDeadline.of(now, POLICY, CALENDAR, day).isPresent());
    }
}
