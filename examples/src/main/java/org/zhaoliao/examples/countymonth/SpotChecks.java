package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.determination.SpotCheck;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;

/** The county draws of what each township sent, looks at the drawn cases, and decides all of them (art. 16). */
final class SpotChecks {

    private final County county;

    SpotChecks(County county) {
        this.county = county;
    }

    /**
     * The random check of a township.
     *
     * @param drawn what was drawn, with the seed
     * @param batch the cases it was drawn from
     */
    record Check(SpotCheck drawn, List<DeterminationId> batch) {}

    /** The draw is made on the last but one working day; what comes in later is drawn from with the next month's. */
    static LocalDate day(County county) {
        return county.workingDay(county.workingDays().size() - 1);
    }

    List<Check> run(List<ApplicationCourse> courses) {
        LocalDate day = day(county);
        Map<DivisionCode, List<ApplicationCourse>> sent = courses.stream()
                .filter(course -> course.is(DeterminationStatus.SENT_TO_COUNTY)
                        && !course.determination().lastDay().isAfter(day))
                .collect(Collectors.groupingBy(
                        course -> course.determination().division().at(DivisionLevel.TOWNSHIP),
                        TreeMap::new,
                        Collectors.toList()));
        List<Check> checks = new ArrayList<>();
        sent.forEach((township, batch) -> {
            checks.add(check(township, batch, day));
            batch.forEach(course -> course.conclude(day));
        });
        return checks;
    }

    private Check check(DivisionCode township, List<ApplicationCourse> batch, LocalDate day) {
        List<DeterminationId> cases = batch.stream()
                .map(ApplicationCourse::determination)
                .map(Determination::id)
                .toList();
        SpotCheck drawn = SpotCheck.draw(
                county.month(), cases, county.chance().seed(), county.book().at(township, day));
        batch.stream()
                .filter(course -> drawn.drawn().contains(course.determination().id()))
                .forEach(course -> course.check(day));
        return new Check(drawn, cases);
    }
}
