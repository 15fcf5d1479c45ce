package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.tier.VisitEvent;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitState;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.tier.VisitTimeliness;
import org.zhaoliao.visit.VisitMeans;

@Label("W2.7, W2.13: the worklist and the timeliness of visits give one answer")
class VisitDutiesProperties {

    private static final LocalDate SEEN = LocalDate.of(2026, 2, 2);

    private static CaseFile visited(int called, int failed) {
        return new CaseFileBuilder()
                .assessments(CaseParts.assessment(LocalDate.of(2025, 11, 3), failed, 0))
                .visits(
                        CaseParts.visit(SEEN, VisitMeans.FACE_TO_FACE, CaseParts.known(SEEN)),
                        CaseParts.visit(SEEN.plusDays(called), VisitMeans.TELEPHONE, CaseParts.known(SEEN)))
                .build();
    }

    private static Optional<Duty> visit(CaseFile file, Policy policy, VisitNews news) {
        List<Duty> visits = CaseDuties.of(file, policy, Asked.CALENDAR, news).stream()
                .filter(duty -> duty.kind() == DutyKind.VISIT)
                .toList();
        assertTrue(visits.size() <= 1);
        return visits.stream().findFirst();
    }

    @Property
    @Label(
            "a visit is late on the list on the days on which it is overdue, and on no other: within its days of grace it is due")
    void lateWhenOverdue(
            @ForAll @IntRange(min = 1, max = 40) int called,
            @ForAll @IntRange(max = 6) int failed,
            @ForAll @IntRange(max = 70) int later) {
        CaseFile file = visited(called, failed);
        LocalDate day = SEEN.plusDays(later);
        Policy policy = CaseParts.POLICY.on(day);
        VisitTimeliness timeliness = VisitTimeliness.of(
                file.lastVisits(policy), file.visitTier(policy, VisitNews.NONE), Asked.CALENDAR, day);
        Optional<Duty> duty = visit(file, policy, VisitNews.NONE);
        assertEquals(
                timeliness.state() == VisitState.OVERDUE,
                duty.filter(owed -> owed.daysLate(day) > 0).isPresent());
        if (timeliness.state() == VisitState.DUE) {
            assertEquals(timeliness.due(), duty.orElseThrow().due());
            assertEquals(timeliness.latest(), duty.orElseThrow().latest());
        }
    }

    @Property
    @Label("no days of grace hide that nobody came after a fall")
    void lateAfterAnEvent(
            @ForAll @IntRange(min = 1, max = 40) int called,
            @ForAll @IntRange(max = 6) int failed,
            @ForAll @IntRange(min = 1, max = 60) int fell,
            @ForAll @IntRange(max = 10) int later) {
        CaseFile file = visited(called, failed);
        LocalDate day = SEEN.plusDays(fell + later);
        VisitEvent fall = new VisitEvent(VisitEvent.Kind.FALL, SEEN.plusDays(fell));
        VisitNews news = new VisitNews(Map.of(file.recipient().id(), List.of(fall)), List.of());
        Policy policy = CaseParts.POLICY.on(day);
        VisitTier tier = file.visitTier(policy, news);
        boolean afterTheFall =
                tier.owed().stream().anyMatch(owed -> owed.due(Asked.CALENDAR).isOver(day));
        boolean regular = VisitTimeliness.of(file.lastVisits(policy), tier, Asked.CALENDAR, day)
                        .state()
                == VisitState.OVERDUE;
        Duty duty = visit(file, policy, news).orElseThrow();
        assertEquals(afterTheFall || regular, duty.daysLate(day) > 0);
    }
}
