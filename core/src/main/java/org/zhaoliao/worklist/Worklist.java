package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhaoliao.place.DivisionCode;

/**
 * The duties of a county on a day, in their order (应办事项清单).
 *
 * @param asOf the day
 * @param duties what is due, ordered by {@link Duty#order}
 */
public record Worklist(LocalDate asOf, List<Duty> duties) {

    /** Orders the duties, so that the same duties give the same list whatever order they come in. */
    public static Worklist of(LocalDate asOf, Collection<Duty> duties) {
        return new Worklist(asOf, duties.stream().sorted(Duty.order(asOf)).toList());
    }

    /** The duties inside a division: of a township for its office. */
    public Worklist within(DivisionCode division) {
        return new Worklist(
                asOf,
                duties.stream()
                        .filter(duty -> division.contains(duty.division()))
                        .toList());
    }

    /** The duties of the office of a division itself, not of those inside it: of the county bureau. */
    public Worklist atOffice(DivisionCode division) {
        return new Worklist(
                asOf,
                duties.stream().filter(duty -> division.equals(duty.division())).toList());
    }

    /** How many are late. */
    public long late() {
        return duties.stream().filter(duty -> duty.daysLate(asOf) > 0).count();
    }
}
