package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhaoliao.oversight.OversightExamples.MONDAY;
import static org.zhaoliao.oversight.OversightExamples.POLICY;
import static org.zhaoliao.oversight.OversightExamples.inspection;
import static org.zhaoliao.oversight.OversightExamples.seen;
import static org.zhaoliao.oversight.OversightExamples.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.oversight.CaregiverRecord.Failure;
import org.zhaoliao.oversight.CaregiverRecord.Rung;
import org.zhaoliao.oversight.CaregiverRecord.Seen;
import org.zhaoliao.oversight.CaregiverRecord.Source;
import org.zhaoliao.oversight.Inspection.Point;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SatisfactionSurvey.Question;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitReport.Guidance;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

@DisplayName("W2.9: caregivers are taught, talked with and pressed to improve; who fails again and again is replaced")
class CaregiverRecordTest {

    private static final Set<Guidance> TALK = Set.of(Guidance.TALKED_WITH);
    private static final Set<Guidance> NOTHING = Set.of();

    private static HomeVisit visit(LocalDate day, boolean done, Set<Guidance> guidance) {
        VisitReport report = new VisitReport(
                day,
                VisitMeans.FACE_TO_FACE,
                seen(false),
                Map.of(ChecklistItem.CAREGIVER_CAME, seen(done), ChecklistItem.DAILY_WATCH_DONE, seen(done)),
                Map.of(),
                Fact.unknown(),
                guidance,
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE);
        return new HomeVisit(
                new VisitId("V-" + day),
                OversightExamples.VILLAGE,
                new RecipientId("R1"),
                new VisitorId("staff-1"),
                day,
                HomeVisit.Origin.PLAN,
                VisitStatus.DONE,
                List.of(),
                List.of(report),
                List.of());
    }

    private static Inspection inspected(LocalDate day, boolean good) {
        return inspection(day, Map.of(Point.MEALS, seen(good)));
    }

    private static CaregiverRecord record(List<HomeVisit> visits, List<Inspection> inspections) {
        return CaregiverRecord.of(new Seen(visits, inspections, List.of()), POLICY);
    }

    @Test
    @DisplayName("who does their duties is owed nothing")
    void reliable() {
        CaregiverRecord record = record(List.of(visit(MONDAY, true, NOTHING)), List.of());
        assertEquals(List.of(), record.failures());
        assertEquals(List.of(), record.owed());
        assertEquals(Verdict.MET, record.finding().verdict());
    }

    @Test
    @DisplayName("after one failure guidance is owed, until it was given")
    void guidance() {
        assertEquals(
                List.of(Rung.GUIDANCE),
                record(List.of(visit(MONDAY, false, NOTHING)), List.of()).owed());
        CaregiverRecord talked = record(List.of(visit(MONDAY, false, TALK)), List.of());
        assertEquals(List.of(), talked.owed());
        assertEquals(List.of(new Failure(MONDAY, Source.VISIT, List.of(MONDAY))), talked.failures());
    }

    @Test
    @DisplayName("guidance before the failure does not count")
    void guidedBefore() {
        List<HomeVisit> visits =
                List.of(visit(MONDAY.minusDays(7), true, TALK), visit(MONDAY.minusDays(1), false, NOTHING));
        assertEquals(List.of(Rung.GUIDANCE), record(visits, List.of()).owed());
    }

    @Test
    @DisplayName("after two in a row, wherever they were seen, rectification is owed; after three a replacement")
    void ladder() {
        List<HomeVisit> visits = List.of(visit(MONDAY.minusDays(7), false, TALK), visit(MONDAY, false, NOTHING));
        CaregiverRecord two = record(visits, List.of());
        assertEquals(List.of(Rung.RECTIFICATION), two.owed());
        assertEquals(
                List.of(
                        new Failure(MONDAY, Source.VISIT, List.of()),
                        new Failure(MONDAY.minusDays(7), Source.VISIT, List.of(MONDAY.minusDays(7)))),
                two.failures());
        CaregiverRecord three = record(visits, List.of(inspected(MONDAY.minusDays(3), false)));
        assertEquals(List.of(Rung.REPLACEMENT), three.owed());
        assertEquals(
                List.of(Source.VISIT, Source.INSPECTION, Source.VISIT),
                three.failures().stream().map(Failure::source).toList());
    }

    @Test
    @DisplayName(
            "care in order breaks the row; what left it unknown neither counts nor breaks it; what is to come is not known yet")
    void row() {
        List<HomeVisit> visits =
                List.of(visit(MONDAY.minusDays(9), false, NOTHING), visit(MONDAY.minusDays(1), false, NOTHING));
        Inspection unknown = inspection(MONDAY.minusDays(5), Map.of(Point.MEALS, Fact.unknown()));
        assertEquals(
                1,
                record(visits, List.of(inspected(MONDAY.minusDays(5), true)))
                        .failures()
                        .size());
        assertEquals(2, record(visits, List.of(unknown)).failures().size());
        assertEquals(
                2,
                record(visits, List.of(inspected(MONDAY.plusDays(1), true)))
                        .failures()
                        .size());
    }

    @Test
    @DisplayName("of two looks on one day the failed one counts as the later, in whichever order they were entered")
    void sameDay() {
        Inspection good = inspected(MONDAY, true);
        Inspection bad = inspected(MONDAY, false);
        assertEquals(
                record(List.of(), List.of(good, bad)).failures(),
                record(List.of(), List.of(bad, good)).failures());
        assertEquals(1, record(List.of(), List.of(good, bad)).failures().size());
    }

    @Test
    @DisplayName("W4.3: a failed survey alone calls for a replacement, unless the county grants a correction")
    void failedSurvey() {
        SatisfactionSurvey failed = survey(Map.of(Question.MEALS, 1), List.of());
        Seen alone = new Seen(List.of(), List.of(), List.of(failed));
        assertEquals(
                List.of(Rung.REPLACEMENT), CaregiverRecord.of(alone, POLICY).owed());
        Seen corrigible = new Seen(List.of(), List.of(), List.of(failed.corrigibleFrom(MONDAY)));
        assertEquals(
                List.of(Rung.GUIDANCE), CaregiverRecord.of(corrigible, POLICY).owed());
    }

    @Test
    @DisplayName(
            "W4.3: one good look afterwards takes nothing back of what a failed survey owes; a correction granted does")
    void failureStays() {
        SatisfactionSurvey failed = survey(Map.of(Question.MEALS, 1), List.of());
        List<Inspection> good = List.of(inspected(MONDAY.plusDays(1), true));
        Policy later = POLICY.on(MONDAY.plusDays(2));
        CaregiverRecord record = CaregiverRecord.of(new Seen(List.of(), good, List.of(failed)), later);
        assertEquals(List.of(), record.failures());
        assertEquals(List.of(Rung.REPLACEMENT), record.owed());
        assertEquals(Verdict.NOT_MET, record.finding().verdict());

        CaregiverRecord corrected =
                CaregiverRecord.of(new Seen(List.of(), good, List.of(failed.corrigibleFrom(MONDAY))), later);
        assertEquals(List.of(), corrected.owed());
        assertEquals(Verdict.MET, corrected.finding().verdict());
    }

    @Test
    @DisplayName("the record explains itself, rung by rung")
    void explained() {
        Finding finding =
                record(List.of(visit(MONDAY, false, NOTHING)), List.of()).finding();
        assertEquals(
                List.of(Verdict.NOT_MET, Verdict.MET, Verdict.MET, Verdict.MET),
                finding.parts().stream().map(Finding::verdict).toList());
        assertEquals(
                "连续失职 1 次，满 1 次即应处置",
                Wording.CHINESE.of(finding.leaves().get(0).observation().reason()));
        finding.visit(part -> assertFalse(Wording.ENGLISH.of(part.rule()).isBlank()));
        finding.leaves()
                .subList(0, Rung.values().length)
                .forEach(leaf -> assertEquals("(b)35", leaf.citation().article()));
    }
}
