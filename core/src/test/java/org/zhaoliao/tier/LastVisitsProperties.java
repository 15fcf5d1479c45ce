package org.zhaoliao.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.Samples;
import org.zhaoliao.visit.VisitMeans;

@Label("W2.7: laws of the last visits")
class LastVisitsProperties {

    private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);
    private static final List<VisitMeans> MEANS = List.of(VisitMeans.values());

    @Property(tries = 300)
    @Label("fewer means or stricter visitors from a day on take no visit of the days before away")
    void stricterPolicyTakesNoEarlierVisitAway(
            @ForAll @Size(max = 8) List<@IntRange(max = 59) Integer> days,
            @ForAll @IntRange(min = 1, max = 60) int stricter,
            @ForAll @IntRange(max = 30) int later) {
        LocalDate from = SINCE.plusDays(stricter);
        PolicyBook narrowed = NationalPolicy.book()
                .with(
                        "local",
                        PolicyTable.read(List.of("tier.means,141121," + from + ",,FACE_TO_FACE,本县办法,6,LOCAL_RULE")));
        List<HomeVisit> visits = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = SINCE.plusDays(days.get(i));
            if (day.isBefore(from)) {
                visits.add(Samples.made(day, MEANS.get(i % MEANS.size()), Map.of()));
            }
        }
        Policy after = narrowed.at(Persons.VILLAGE, from.plusDays(later));
        Policy before = NationalPolicy.book().at(Persons.VILLAGE, from.minusDays(1));
        assertEquals(LastVisits.of(visits, SINCE, before), LastVisits.of(visits, SINCE, after));
    }

    @Property(tries = 300)
    @Label("an event is unanswered until somebody was at the home on its day or since")
    void unanswered(
            @ForAll @Size(max = 5) List<@IntRange(max = 59) Integer> days, @ForAll @IntRange(max = 60) int event) {
        List<HomeVisit> visits = days.stream()
                .map(day -> Samples.made(SINCE.plusDays(day), VisitMeans.FACE_TO_FACE, Map.of()))
                .toList();
        LastVisits last = LastVisits.of(visits, SINCE, NationalPolicy.book().at(Persons.VILLAGE, SINCE.plusDays(60)));
        assertEquals(days.stream().allMatch(day -> day < event), last.leavesUnanswered(SINCE.plusDays(event)));
        assertFalse(last.leavesUnanswered(SINCE.minusDays(1)), "before the begin");
    }
}
