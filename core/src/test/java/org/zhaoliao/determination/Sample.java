package org.zhaoliao.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.determination.Determination.Step;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.rule.Fact;

/** Determinations for the tests of this package. */
final class Sample {

    static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final LocalDate APPLIED = LocalDate.of(2026, 2, 2);

    private static final PolicyBook BOOK = NationalPolicy.book();

    private Sample() {}

    static PolicyBook book() {
        return BOOK;
    }

    static Policy policy() {
        return book().at(VILLAGE, APPLIED);
    }

    static Step step(DeterminationAction action, LocalDate on) {
        return Step.of(action, on, DivisionLevel.TOWNSHIP);
    }

    static Determination determination(DeterminationStatus status, Step... steps) {
        return new Determination(
                new DeterminationId("d1"),
                VILLAGE,
                new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1950, 1, 1), Sex.MALE),
                APPLIED,
                status,
                List.of(steps),
                Material.missing(Set.of(), policy()));
    }

    static DeterminationCase asked(Determination determination, Step step) {
        return new DeterminationCase(determination, step, policy(), CALENDAR);
    }
}
