package org.zhaoliao.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.Samples;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W2.7: whether a visit is due follows from the visits made and the day")
class VisitTimelinessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = NationalPolicy.book().at(Persons.VILLAGE, MONDAY);
    private static final VisitTier WEEKLY =
            VisitTier.of(Persons.of(CareLevelRange.certain(CareLevel.WHOLLY_DEPENDENT), Persons.NOT_ALONE, 70), POLICY);

    private static VisitTimeliness on(LocalDate asOf, LastVisits last) {
        return VisitTimeliness.of(last, WEEKLY, WorkingCalendar.mainland(), asOf);
    }

    private static HomeVisit made(LocalDate day, VisitMeans means) {
        return Samples.made(day, means, Map.of());
    }

    // Visited on Monday, 2 March; due on Monday, 9 March; three days of grace end on the 12th.
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-03-02,UPCOMING",
        "2026-03-08,UPCOMING",
        "2026-03-09,DUE",
        "2026-03-12,DUE",
        "2026-03-13,OVERDUE",
        "2026-06-01,OVERDUE"
    })
    @DisplayName("the edges of each state")
    void edges(LocalDate asOf, VisitState expected) {
        VisitTimeliness timeliness = on(asOf, LastVisits.never(MONDAY));
        assertEquals(LocalDate.of(2026, 3, 9), timeliness.due().date());
        assertEquals(expected, timeliness.state());
    }

    @Test
    @DisplayName("a due date on a day off moves to the next working day")
    void dayOff() {
        VisitTimeliness timeliness = on(MONDAY, LastVisits.never(LocalDate.of(2026, 3, 7)));
        assertEquals(LocalDate.of(2026, 3, 16), timeliness.due().date());
    }

    @Test
    @DisplayName("the latest visit counts, in whatever order the visits come; what is to come does not")
    void latest() {
        List<HomeVisit> visits = List.of(
                made(MONDAY.plusDays(7), VisitMeans.TELEPHONE),
                made(MONDAY, VisitMeans.FACE_TO_FACE),
                made(MONDAY.plusDays(14), VisitMeans.FACE_TO_FACE),
                Samples.arranged(MONDAY.plusDays(8)));
        LastVisits last = LastVisits.of(visits, MONDAY.minusDays(60), POLICY.on(MONDAY.plusDays(13)));
        assertEquals(new LastVisits(MONDAY.plusDays(7), MONDAY), last);
    }

    @Test
    @DisplayName(
            "whoever was never visited is counted from the first day of support, and visits before it do not count")
    void never() {
        List<HomeVisit> before = List.of(made(MONDAY.minusDays(1), VisitMeans.VIDEO));
        assertEquals(LastVisits.never(MONDAY), LastVisits.of(before, MONDAY, POLICY.on(MONDAY.plusDays(3))));
    }

    @Test
    @DisplayName(
            "a visit by the person's own caregiver, or by nobody knows whom, is none, unless policy lets them visit")
    void ownCaregiver() {
        FactSource source = new FactSource(FactSource.Kind.HOME_VISIT, MONDAY);
        List<HomeVisit> visits = List.of(
                Samples.madeBy(Fact.known(false, source), MONDAY),
                Samples.madeBy(Fact.known(true, source), MONDAY.plusDays(5)),
                Samples.madeBy(Fact.unknown(), MONDAY.plusDays(7)));
        LocalDate since = MONDAY.minusDays(60);
        assertEquals(LastVisits.atHome(MONDAY), LastVisits.of(visits, since, POLICY.on(MONDAY.plusDays(9))));
        // allowed until the 6th day: what was a visit then stays one
        Policy local = NationalPolicy.book()
                .with(
                        "local",
                        PolicyTable.read(
                                List.of("tier.caregiver-may-visit,141121,2000-01-01,2026-03-08,yes,本县办法,6,LOCAL_RULE")))
                .at(Persons.VILLAGE, MONDAY.plusDays(9));
        assertEquals(LastVisits.atHome(MONDAY.plusDays(5)), LastVisits.of(visits, since, local));
    }

    @Test
    @DisplayName("calls keep the gap, but thirty days after a visit at the home the next is at the home")
    void monthlyAtHome() {
        LocalDate home = MONDAY;
        VisitTimeliness early = on(MONDAY, new LastVisits(home.plusDays(7), home));
        assertEquals(VisitMeans.TELEPHONE, early.means());
        assertEquals(home.plusDays(14), early.due().date());
        // 30 days after 2 March is Wednesday, 1 April: before the week after the call of 30 March ends.
        VisitTimeliness late = on(MONDAY, new LastVisits(home.plusDays(28), home));
        assertEquals(VisitMeans.FACE_TO_FACE, late.means());
        assertEquals(LocalDate.of(2026, 4, 1), late.due().date());
    }

    @Test
    @DisplayName("no call stands in for the visit at the home of the calendar month, and no grace reaches over its end")
    void everyMonth() {
        LastVisits called = new LastVisits(LocalDate.of(2026, 1, 29), LocalDate.of(2025, 12, 31));
        VisitTimeliness due = on(LocalDate.of(2026, 1, 30), called);
        assertEquals(VisitMeans.FACE_TO_FACE, due.means());
        assertEquals(LocalDate.of(2026, 1, 30), due.due().date());
        assertEquals(VisitState.DUE, due.state());
        assertEquals(VisitState.OVERDUE, on(LocalDate.of(2026, 1, 31), called).state());
    }

    @Test
    @DisplayName(
            "when a call and a visit at the home are both owed, the visit is asked for, and the earlier end counts")
    void bothOwed() {
        LastVisits last = new LastVisits(LocalDate.of(2026, 1, 21), LocalDate.of(2025, 12, 31));
        VisitTimeliness call = on(LocalDate.of(2026, 1, 29), last);
        assertEquals(VisitMeans.TELEPHONE, call.means());
        VisitTimeliness both = on(LocalDate.of(2026, 1, 30), last);
        assertEquals(VisitMeans.FACE_TO_FACE, both.means());
        assertEquals(LocalDate.of(2026, 1, 28), both.due().date(), "a call is owed since then");
        assertEquals(VisitState.OVERDUE, on(LocalDate.of(2026, 1, 31), last).state(), "a call alone would have grace");
    }

    @Test
    @DisplayName("where policy allows no telephone, a call counts for nothing and the next visit is by video at least")
    void noTelephone() {
        Policy local = NationalPolicy.book()
                .with(
                        "local",
                        PolicyTable.read(List.of("tier.means,141121,2000-01-01,,FACE_TO_FACE VIDEO,本县办法,6,LOCAL_RULE")))
                .at(Persons.VILLAGE, MONDAY.plusDays(3));
        List<HomeVisit> visits = List.of(
                made(MONDAY, VisitMeans.VIDEO),
                made(MONDAY.plusDays(2), VisitMeans.TELEPHONE),
                made(MONDAY.minusDays(7), VisitMeans.FACE_TO_FACE));
        LastVisits last = LastVisits.of(visits, MONDAY.minusDays(60), local);
        assertEquals(new LastVisits(MONDAY, MONDAY.minusDays(7)), last);
        VisitTier tier = VisitTier.of(
                Persons.of(CareLevelRange.certain(CareLevel.WHOLLY_DEPENDENT), Persons.NOT_ALONE, 70), local);
        assertEquals(
                VisitMeans.VIDEO,
                VisitTimeliness.of(last, tier, WorkingCalendar.mainland(), MONDAY)
                        .means());
    }

    @Test
    @DisplayName(
            "where fewer means are allowed from a day on, a call before it stays a visit, and nobody is late backwards")
    void fewerMeans() {
        LocalDate narrowed = LocalDate.of(2026, 9, 1);
        Policy local = NationalPolicy.book()
                .with(
                        "local",
                        PolicyTable.read(List.of("tier.means,141121,2026-09-01,,FACE_TO_FACE,本县办法,6,LOCAL_RULE")))
                .at(Persons.VILLAGE, narrowed);
        LocalDate home = LocalDate.of(2026, 8, 3);
        LocalDate called = LocalDate.of(2026, 8, 20);
        List<HomeVisit> visits = List.of(
                made(home, VisitMeans.FACE_TO_FACE),
                made(called, VisitMeans.TELEPHONE),
                made(narrowed.plusDays(1), VisitMeans.TELEPHONE));
        LocalDate since = home.minusDays(60);
        assertEquals(new LastVisits(called, home), LastVisits.of(visits, since, local));
        assertEquals(
                new LastVisits(called, home),
                LastVisits.of(visits, since, local.on(narrowed.plusDays(5))),
                "a call since then is none");
    }

    private static VisitTier from(LocalDate day, VisitCircumstances before, VisitCircumstances after) {
        return VisitTier.of(after, POLICY.on(day)).following(VisitTier.of(before, POLICY.on(day.minusDays(1))), day);
    }

    @ParameterizedTest(name = "last visited on {0}: due on {1}")
    @CsvSource({
        "2026-10-02,2026-11-02", // 30 days end on 1 November, a Sunday: what was due stays due
        "2026-10-12,2026-11-11", // after 30 days, before fourteen of the season are over
        "2026-10-20,2026-11-16", // fourteen days of the season end on Sunday, 15 November
        "2026-11-03,2026-11-17" // a visit within the season
    })
    @DisplayName(
            "a stricter interval counts from the day on which it begins, and puts off no visit that was due before")
    void stricter(LocalDate last, LocalDate due) {
        LocalDate season = LocalDate.of(2026, 11, 1);
        VisitTier tier = from(season, Persons.sound(), Persons.sound());
        assertEquals(14, tier.longestGapDays());
        VisitTimeliness timeliness =
                VisitTimeliness.of(LastVisits.atHome(last), tier, WorkingCalendar.mainland(), season);
        assertEquals(due, timeliness.due().date());
        assertEquals(VisitState.UPCOMING, timeliness.state());
    }

    @Test
    @DisplayName("when a stricter interval is over, the longer one counts as if it had never been away")
    void looser() {
        VisitTier tier = VisitTier.of(Persons.sound(), POLICY.on(MONDAY))
                .following(VisitTier.of(Persons.sound(), POLICY.on(MONDAY)), MONDAY);
        VisitTier strict = new VisitTier(
                VisitTier.Gaps.always(3, 3),
                tier.means(),
                Set.of(),
                List.of(),
                tier.why(),
                tier.finding(),
                tier.citation());
        VisitTier warned = strict.following(tier, MONDAY.plusDays(5));
        VisitTier again = tier.following(warned, MONDAY.plusDays(9));
        assertEquals(tier.gaps().intervals(), again.gaps().intervals());
        assertEquals(
                List.of(tier.gaps().intervals().get(0), new VisitTier.Interval(3, MONDAY.plusDays(5))),
                warned.gaps().intervals());
    }

    @Test
    @DisplayName("who comes home from an institution is owed a visit at the home from that day on, as if seen then")
    void homeFromAnInstitution() {
        LocalDate home = LocalDate.of(2026, 5, 31);
        VisitTier tier = from(
                home,
                Persons.of(CareLevelRange.certain(CareLevel.CAPABLE), Set.of(), Persons.NOT_ALONE, 70, false, true),
                Persons.sound());
        LastVisits last = new LastVisits(home.minusDays(3), home.minusDays(90));
        VisitTimeliness timeliness = VisitTimeliness.of(last, tier, WorkingCalendar.mainland(), home);
        assertEquals(VisitState.UPCOMING, timeliness.state());
        assertEquals(LocalDate.of(2026, 6, 29), timeliness.due().date());
    }
}
