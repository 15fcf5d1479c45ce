package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.worklist.Asked.isDue;
import static org.zhaoliao.worklist.Asked.the;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.problem.ProblemStep;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.Measure;
import org.zhaoliao.risk.RiskAct;
import org.zhaoliao.risk.RiskActs;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.tier.VisitEvent;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W1.1: what is due about visits, problems, surveys and risks")
class WatchDutiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName(
            "W2.7: a visit is listed some days before the gap ends, is late only after its days of grace, and says what it follows from")
    void visit() {
        LocalDate due = LocalDate.of(2026, 4, 1);
        CaseFileBuilder file = new CaseFileBuilder()
                .visits(CaseParts.visit(MONDAY, VisitMeans.FACE_TO_FACE, Fact.unknown()))
                .assessments(CaseParts.assessment(MONDAY, 4, 0));
        Duty weekly = the(DutyKind.VISIT, file, MONDAY.plusDays(6));
        assertEquals(MONDAY.plusDays(7), weekly.due().date());
        assertEquals(0, weekly.daysLate(MONDAY.plusDays(6)), "to come");
        assertEquals(weekly, the(DutyKind.VISIT, file, MONDAY.plusDays(8)));
        assertEquals(Reason.of("worklist.visit-due", MONDAY, 7), weekly.what());
        assertEquals("(b)28", weekly.basis().article());
        file.visits(
                CaseParts.visit(MONDAY, VisitMeans.FACE_TO_FACE, Fact.unknown()),
                CaseParts.visit(due.minusDays(3), VisitMeans.TELEPHONE, Fact.unknown()));
        Duty atHome = the(DutyKind.VISIT, file, due);
        assertEquals(atHome, the(DutyKind.VISIT, file, due.minusDays(2)));
        assertEquals("上次有效入户 2026-03-02，入户间隔不超过 30 天，且每个自然月至少一次", Wording.CHINESE.of(atHome.what()));
        assertEquals("(b)29", atHome.basis().article());
        assertEquals(0, atHome.daysLate(due.plusDays(3)), "due, within the days of grace");
        assertEquals(1, atHome.daysLate(due.plusDays(4)));
    }

    @Test
    @DisplayName("W2.7: the home visit of a month is on the list before its last day, at both edges of the days ahead")
    void ahead() {
        LocalDate lastDay = LocalDate.of(2026, 4, 30);
        CaseFileBuilder file = new CaseFileBuilder()
                .visits(
                        CaseParts.visit(LocalDate.of(2026, 3, 31), VisitMeans.FACE_TO_FACE, Fact.unknown()),
                        CaseParts.visit(LocalDate.of(2026, 4, 20), VisitMeans.TELEPHONE, Fact.unknown()));
        assertFalse(isDue(DutyKind.VISIT, file, lastDay.minusDays(8)));
        Duty duty = the(DutyKind.VISIT, file, lastDay.minusDays(7));
        assertEquals(lastDay, duty.due().date());
        assertEquals(0, duty.daysLate(lastDay.minusDays(7)));
        assertEquals(duty, the(DutyKind.VISIT, file, lastDay));
        file.inHospital(DateRange.from(lastDay.minusDays(9)), CaseParts.known(true));
        assertFalse(isDue(DutyKind.VISIT, file, lastDay.minusDays(7)), "nobody is at home");
    }

    @Test
    @DisplayName(
            "W2.7: after a visit by the person's own caregiver the worklist goes on asking, until somebody else came")
    void ownCaregiver() {
        LocalDate last = LocalDate.of(2026, 3, 31);
        LocalDate due = LocalDate.of(2026, 4, 30);
        HomeVisit before = CaseParts.visitBy(CaseParts.known(false), last);
        CaseFileBuilder file = new CaseFileBuilder().visits(before);
        Duty asked = the(DutyKind.VISIT, file, due);
        for (Fact<Boolean> own : List.of(CaseParts.known(true), Fact.<Boolean>unknown())) {
            file.visits(before, CaseParts.visitBy(own, due.minusDays(2)));
            assertEquals(asked, the(DutyKind.VISIT, file, due));
        }
        file.visits(before, CaseParts.visitBy(CaseParts.known(false), due.minusDays(2)));
        assertFalse(isDue(DutyKind.VISIT, file, due));
    }

    @Test
    @DisplayName("W2.7: an event makes no late visit wait; with a visit in time, the one after the event is due")
    void eventAndLateness() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        CaseFileBuilder file = new CaseFileBuilder()
                .visits(CaseParts.visit(day.minusDays(60), VisitMeans.FACE_TO_FACE, Fact.unknown()));
        Duty late = the(DutyKind.VISIT, file, day);
        assertTrue(late.daysLate(day) > 40);
        assertEquals(List.of(late), visits(file, day, fallOn(day)));
        file.inHospital(DateRange.of(day.minusDays(90), day.minusDays(80)), CaseParts.known(true));
        assertEquals(List.of(late), visits(file, day, fallOn(day)), "who was away before it fell due");
        file.visits(CaseParts.visit(day.minusDays(1), VisitMeans.FACE_TO_FACE, Fact.unknown()));
        assertEquals(
                List.of(Reason.of("worklist.after-event", "@tier.Kind.FALL", day)),
                visits(file, day, fallOn(day)).stream().map(Duty::what).toList());
    }

    private static VisitNews fallOn(LocalDate day) {
        return new VisitNews(
                Map.of(new RecipientId("R1"), List.of(new VisitEvent(VisitEvent.Kind.FALL, day))), List.of());
    }

    private static List<Duty> visits(CaseFileBuilder file, LocalDate day, VisitNews news) {
        return CaseDuties.of(file.build(), CaseParts.POLICY.on(day), Asked.CALENDAR, news).stream()
                .filter(duty -> duty.kind() == DutyKind.VISIT)
                .toList();
    }

    @Test
    @DisplayName("W2.8: a problem of somebody who is not supported at home any more is settled all the same")
    void problemOfSomebodyGone() {
        CaseFileBuilder file = new CaseFileBuilder().problems(CaseParts.problem(MONDAY, ProblemStatus.OPEN));
        Duty duty = the(DutyKind.SETTLE_PROBLEM, file, MONDAY.plusDays(2));
        file.form(SupportForm.CENTRAL);
        assertEquals(List.of(duty), Asked.all(file.build(), MONDAY.plusDays(2)));
        assertEquals(List.of(), Asked.all(file.build(), MONDAY.minusDays(1)), "not found yet");
    }

    @Test
    @DisplayName("W2.8: a problem is to be settled in five working days; a settled or dismissed one owes nothing")
    void problem() {
        CaseFileBuilder file = new CaseFileBuilder().problems(CaseParts.problem(MONDAY, ProblemStatus.OPEN));
        Duty duty = the(DutyKind.SETTLE_PROBLEM, file, MONDAY);
        assertEquals(MONDAY.plusDays(7), duty.due().date());
        assertEquals("取暖，待解决，发现日 2026-03-02", Wording.CHINESE.of(duty.what()));
        file.problems(CaseParts.problem(MONDAY, ProblemStatus.REFERRED));
        assertEquals(
                MONDAY.plusDays(21),
                the(DutyKind.SETTLE_PROBLEM, file, MONDAY).due().date());
        file.problems(
                CaseParts.problem(MONDAY, ProblemStatus.SETTLED), CaseParts.problem(MONDAY, ProblemStatus.DISMISSED));
        assertFalse(isDue(DutyKind.SETTLE_PROBLEM, file, MONDAY));
    }

    // Found on 2 March: with the county from 24 March.
    @Test
    @DisplayName("W4.1: what is late by policy is to be handed up; handed up, it is the county's and as late as before")
    void handedUp() {
        LocalDate day = LocalDate.of(2026, 3, 24);
        Problem open = CaseParts.problem(MONDAY, ProblemStatus.OPEN);
        CaseFileBuilder file = new CaseFileBuilder().problems(open);
        Duty duty = the(DutyKind.SETTLE_PROBLEM, file, day);
        assertEquals("取暖，待解决，发现日 2026-03-02，应提请县级督办", Wording.CHINESE.of(duty.what()));
        assertEquals(DivisionCode.of("141121100"), duty.office());
        ProblemStep step = ProblemStep.escalation(day, DivisionCode.of("141121"));
        Problem handedUp = open.decide(step, step.day(), CaseParts.POLICY, Asked.CALENDAR)
                .fold(accepted -> open.after(accepted, step), refused -> open);
        file.problems(handedUp);
        Duty pressed = the(DutyKind.SETTLE_PROBLEM, file, day);
        assertEquals("取暖，待解决，发现日 2026-03-02", Wording.CHINESE.of(pressed.what()));
        assertEquals(DivisionCode.of("141121"), pressed.office());
        assertEquals(duty.due(), pressed.due());
    }

    @Test
    @DisplayName("W4.3: after a failed survey the caregiver of that time is replaced in five working days")
    void replacement() {
        CaseFileBuilder file = new CaseFileBuilder().surveys(CaseParts.survey(MONDAY, 1));
        Duty duty = the(DutyKind.REPLACE_CAREGIVER, file, MONDAY);
        assertEquals(MONDAY.plusDays(7), duty.due().date());
        assertTrue(isDue(DutyKind.REPLACE_CAREGIVER, file.agreements(CaseParts.agreement(MONDAY, JULY)), MONDAY));
        assertFalse(isDue(
                DutyKind.REPLACE_CAREGIVER,
                file.agreements(CaseParts.agreement(MONDAY.plusDays(1), JULY)),
                MONDAY.plusDays(1)));
        assertFalse(isDue(
                DutyKind.REPLACE_CAREGIVER,
                file.agreements(CaseParts.agreement(MONDAY, JULY, AgreementStatus.ENDED)),
                MONDAY));
        CaseFileBuilder content = new CaseFileBuilder().surveys(CaseParts.survey(MONDAY, 5));
        assertFalse(isDue(DutyKind.REPLACE_CAREGIVER, content, MONDAY));
    }

    @Test
    @DisplayName(
            "W4.6: a red risk is told to the township within two hours and to the county within a day; told to the county, both know")
    void report() {
        RiskCase risk = CaseParts.risk(MONDAY, SignalKind.PUBLIC_ATTENTION);
        CaseFileBuilder file = new CaseFileBuilder().risks(risk);
        assertEquals(
                List.of("舆情关注，发现日 2026-03-02，应于 2026-03-02 02:00 前报乡级", "舆情关注，发现日 2026-03-02，应于 2026-03-03 00:00 前报县级"),
                Asked.all(file.build(), MONDAY).stream()
                        .filter(duty -> duty.kind() == DutyKind.REPORT_RISK)
                        .map(duty -> Wording.CHINESE.of(duty.what()))
                        .toList());
        file.risks(RiskActs.done(risk, RiskAct.report(MONDAY.atTime(1, 0), DivisionCode.of("141121100"))));
        Duty duty = the(DutyKind.REPORT_RISK, file, MONDAY);
        assertEquals(0, duty.daysLate(MONDAY.plusDays(1)));
        assertEquals(1, duty.daysLate(MONDAY.plusDays(2)));
        file.risks(RiskActs.done(risk, RiskAct.report(MONDAY.atTime(9, 0), DivisionCode.of("141121"))));
        assertFalse(isDue(DutyKind.REPORT_RISK, file, MONDAY));
    }

    @Test
    @DisplayName("W4.6: a sign that the records show is judged, until a case has taken it in")
    void derivedSignal() {
        HomeVisit unsafe = visit(MONDAY, false);
        CaseFileBuilder file = new CaseFileBuilder().visits(unsafe);
        Duty duty = the(DutyKind.JUDGE_SIGNAL, file, MONDAY);
        assertEquals("证件、银行卡遗失或被他人持有，2026-03-02 由记录识别，尚未并入风险事项", Wording.CHINESE.of(duty.what()));
        assertFalse(isDue(DutyKind.JUDGE_SIGNAL, file, MONDAY.minusDays(1)));
        file.risks(CaseParts.risk(MONDAY, SignalKind.PAPERS_OR_CARDS_LOST));
        assertFalse(isDue(DutyKind.JUDGE_SIGNAL, file, MONDAY));
        file.risks(CaseParts.risk(MONDAY.minusDays(1), SignalKind.PAPERS_OR_CARDS_LOST));
        assertTrue(isDue(DutyKind.JUDGE_SIGNAL, file, MONDAY));
        file.risks(CaseParts.risk(MONDAY, SignalKind.SUSPECTED_FRAUD));
        assertEquals(
                duty.about().matter(),
                the(DutyKind.JUDGE_SIGNAL, file, MONDAY).about().matter(),
                "a case of something else makes it no other sign");
        assertFalse(isDue(DutyKind.JUDGE_SIGNAL, new CaseFileBuilder().visits(visit(MONDAY, true)), MONDAY));
    }

    private static HomeVisit visit(LocalDate on, boolean papersSafe) {
        return CaseParts.visit(on, Map.of(ChecklistItem.PAPERS_AND_CARDS_SAFE, CaseParts.known(papersSafe)));
    }

    @Test
    @DisplayName("W2.15: a measure is missing from the day of the signal, and again when it has ended")
    void measure() {
        RiskCase risk = CaseParts.risk(MONDAY, SignalKind.MAY_GO_MISSING);
        CaseFileBuilder file = new CaseFileBuilder().risks(risk);
        assertFalse(isDue(DutyKind.TAKE_MEASURE, file, MONDAY.minusDays(1)));
        assertEquals(MONDAY, the(DutyKind.TAKE_MEASURE, file, MONDAY).due().date());
        LocalDate end = MONDAY.plusDays(10);
        file.risks(RiskActs.done(
                risk, RiskAct.take(new Measure(Measure.Kind.LOCATING_DEVICE, DateRange.of(MONDAY, end)))));
        assertFalse(isDue(DutyKind.TAKE_MEASURE, file, MONDAY));
        assertFalse(isDue(DutyKind.TAKE_MEASURE, file, end.minusDays(1)));
        assertTrue(isDue(DutyKind.TAKE_MEASURE, file, end));
    }

    @Test
    @DisplayName("W2.14: a judged risk is looked at again on its day, which is listed a week ahead")
    void review() {
        LocalDate day = LocalDate.of(2026, 3, 20);
        RiskCase risk = CaseParts.risk(MONDAY, SignalKind.MAY_GO_MISSING);
        CaseFileBuilder file = new CaseFileBuilder().risks(risk);
        assertFalse(isDue(DutyKind.REVIEW_RISK, file, day));
        file.risks(RiskActs.done(
                risk,
                RiskAct.assess(
                        new RiskCase.Assessment("staff-7", MONDAY, RiskLevel.YELLOW, day),
                        CaseParts.POLICY,
                        Asked.CALENDAR)));
        assertFalse(isDue(DutyKind.REVIEW_RISK, file, day.minusDays(8)));
        assertEquals(
                day, the(DutyKind.REVIEW_RISK, file, day.minusDays(7)).due().date());
    }

    @Test
    @DisplayName("(b)35: one chance moves the replacement; a later survey that passes ends it, one that fails does not")
    void oneChance() {
        LocalDate asked = LocalDate.of(2026, 3, 2);
        SatisfactionSurvey failed = CaseParts.survey(asked, 2).corrigibleFrom(asked.plusDays(2));
        LocalDate day = LocalDate.of(2026, 3, 12);
        assertEquals(
                LocalDate.of(2026, 3, 16),
                the(DutyKind.REPLACE_CAREGIVER, new CaseFileBuilder().surveys(failed), day)
                        .due()
                        .date());
        CaseFileBuilder improved = new CaseFileBuilder().surveys(failed, CaseParts.survey(day, 4));
        assertFalse(isDue(DutyKind.REPLACE_CAREGIVER, improved, day));
        CaseFileBuilder again = new CaseFileBuilder().surveys(failed, CaseParts.survey(day, 1));
        assertTrue(isDue(DutyKind.REPLACE_CAREGIVER, again, day));
        CaseFileBuilder before = new CaseFileBuilder().surveys(failed, CaseParts.survey(asked.minusDays(1), 4));
        assertTrue(isDue(DutyKind.REPLACE_CAREGIVER, before, day));
    }

    @Test
    @DisplayName(
            "W2.14, W4.6: an open risk is reported and looked at again wherever the person is; a death is the case to be reported")
    void riskOfSomebodyGone() {
        RiskCase risk = RiskActs.done(
                CaseParts.risk(MONDAY, SignalKind.MAY_CAUSE_HARM),
                RiskAct.assess(
                        new RiskCase.Assessment("staff-7", MONDAY, RiskLevel.ORANGE, MONDAY.plusDays(7)),
                        CaseParts.POLICY,
                        Asked.CALENDAR));
        List<DutyKind> living =
                List.of(DutyKind.REPORT_RISK, DutyKind.REPORT_RISK, DutyKind.TAKE_MEASURE, DutyKind.REVIEW_RISK);
        assertEquals(living, riskDuties(new CaseFileBuilder().risks(risk)));
        assertEquals(living, all(new CaseFileBuilder().form(SupportForm.CENTRAL).risks(risk)));
        assertEquals(
                List.of(DutyKind.REPORT_RISK, DutyKind.REPORT_RISK, DutyKind.REVIEW_RISK),
                all(new CaseFileBuilder().died(MONDAY).risks(risk)));
        assertEquals(List.of(), all(new CaseFileBuilder().died(MONDAY)));
    }

    private static List<DutyKind> riskDuties(CaseFileBuilder file) {
        return all(file).stream()
                .filter(kind ->
                        kind == DutyKind.REPORT_RISK || kind == DutyKind.TAKE_MEASURE || kind == DutyKind.REVIEW_RISK)
                .toList();
    }

    private static List<DutyKind> all(CaseFileBuilder file) {
        return Asked.all(file.build(), MONDAY.plusDays(2)).stream()
                .map(Duty::kind)
                .toList();
    }
}
