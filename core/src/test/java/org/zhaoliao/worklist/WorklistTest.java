package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Citation;

@DisplayName("W1.1: the list of what is due")
class WorklistTest {

    static Duty duty(DutyKind kind, String subject, String division, LocalDate due) {
        return new Duty(
                kind,
                Duty.About.of(subject, DivisionCode.of(division)),
                new DueDate(due, Certainty.ANNOUNCED),
                new Citation("文民函〔2024〕11号", "一"),
                Reason.of("worklist.never-assessed"));
    }

    @Test
    @DisplayName(
            "W2.13: whoever has the gravest risk comes first, then the key groups, then all others, whatever is late")
    void attention() {
        Duty ordinary = duty(DutyKind.REPORT_RISK, "R1", "141121100201", TODAY.minusDays(99));
        Duty key = needing(List.of(), true);
        Duty yellow = needing(List.of(RiskLevel.YELLOW), false);
        Duty yellowKey = needing(List.of(RiskLevel.YELLOW), true);
        Duty red = needing(List.of(RiskLevel.RED), false);
        Worklist list = Worklist.of(TODAY, List.of(ordinary, key, yellow, yellowKey, red));
        assertEquals(List.of(red, yellowKey, yellow, key, ordinary), list.duties());
    }

    private static Duty needing(List<RiskLevel> risk, boolean keyGroup) {
        return duty(DutyKind.PLACE, "R2", "141121100201", TODAY).needing(new Attention(risk, keyGroup));
    }

    @Test
    @DisplayName("the attention is derived from the open risks known on the day, the gravest, and from the key groups")
    void derivedAttention() {
        CaseFileBuilder file = new CaseFileBuilder();
        assertEquals(Attention.ORDINARY, Attention.of(file.build(), POLICY));
        file.risks(
                CaseParts.risk(TODAY, SignalKind.MAY_GO_MISSING), CaseParts.risk(TODAY, SignalKind.PUBLIC_ATTENTION));
        assertEquals(new Attention(List.of(RiskLevel.RED), false), Attention.of(file.build(), POLICY));
        assertEquals(Attention.ORDINARY, Attention.of(file.build(), POLICY.on(TODAY.minusDays(1))));
        file.risks().assessments(CaseParts.assessment(TODAY.minusDays(9), 6, 0));
        assertEquals(new Attention(List.of(), true), Attention.of(file.build(), POLICY));
        assertEquals(
                new Attention(List.of(), true),
                Asked.all(file.visits().build(), TODAY).get(0).about().attention());
    }

    @Test
    @DisplayName(
            "at the same attention the latest comes first, then the gravest, then what is due sooner, then by subject")
    void order() {
        Duty latest = duty(DutyKind.PLACE, "R9", "141121100201", TODAY.minusDays(2));
        Duty grave = duty(DutyKind.REPORT_RISK, "R8", "141121100201", TODAY.minusDays(1));
        Duty lessGrave = duty(DutyKind.VISIT, "R1", "141121100201", TODAY.minusDays(1));
        Duty sooner = duty(DutyKind.ASSESS, "R7", "141121100201", TODAY);
        Duty later = duty(DutyKind.ASSESS, "R2", "141121100201", TODAY.plusDays(1));
        Duty other = duty(DutyKind.ASSESS, "R3", "141121100201", TODAY.plusDays(1));
        Worklist list = Worklist.of(TODAY, List.of(other, later, sooner, lessGrave, grave, latest));
        assertEquals(List.of(latest, grave, lessGrave, sooner, later, other), list.duties());
        assertEquals(3, list.late());
    }

    @Test
    @DisplayName("by place, by responsible office, by county and by person")
    void views() {
        DivisionCode township = DivisionCode.of("141121100");
        DivisionCode county = DivisionCode.of("141121");
        Duty mine = duty(DutyKind.VISIT, "R1", "141121100201", TODAY);
        Duty ours = duty(DutyKind.DETERMINE, "D1", "141121100", TODAY);
        Duty theirs = duty(DutyKind.VISIT, "R2", "141121101201", TODAY);
        Duty handedUp =
                new Duty(DutyKind.SETTLE_PROBLEM, mine.about().by(county), mine.due(), mine.basis(), mine.what());
        Duty abroad = duty(DutyKind.VISIT, "R3", "141122100201", TODAY);
        Duty city = duty(DutyKind.DETERMINE, "D2", "1411", TODAY);
        Worklist list = Worklist.of(TODAY, List.of(mine, ours, theirs, handedUp, abroad, city));
        assertEquals(List.of(mine, handedUp, ours), list.within(township).duties());
        assertEquals(List.of(mine, ours), list.ofOffice(township).duties());
        assertEquals(List.of(handedUp), list.ofOffice(county).duties());
        assertEquals(
                List.of(mine, theirs, handedUp, ours), list.ofCounty(county).duties());
        assertEquals(List.of(mine, handedUp), list.about("R1").duties());
        assertEquals(
                List.of("1411", "141121", "141121100", "141121101", "141122100"),
                list.byOffice().keySet().stream().map(DivisionCode::digits).toList());
        assertEquals(
                List.of("1411", "141121", "141122"),
                list.byCounty().keySet().stream().map(DivisionCode::digits).toList());
        assertEquals(list.about("R1"), list.byPerson().get("R1"));
    }

    @Test
    @DisplayName("nothing is due for a sound case")
    void sound() {
        assertEquals(List.of(), Asked.all(new CaseFileBuilder().build(), TODAY));
    }

    @Test
    @DisplayName("in an institution, and after support has ended, nothing is due but what was found and is not settled")
    void othersAreNotListed() {
        CaseFileBuilder neglected =
                new CaseFileBuilder().assessments().problems(CaseParts.problem(TODAY, ProblemStatus.OPEN));
        assertFalse(Asked.all(neglected.build(), TODAY).isEmpty());
        assertEquals(List.of(DutyKind.SETTLE_PROBLEM), kinds(neglected.form(SupportForm.CENTRAL)));
        neglected.form(SupportForm.DISPERSED).supported(DateRange.of(LocalDate.of(2022, 1, 1), TODAY));
        assertEquals(List.of(DutyKind.SETTLE_PROBLEM), kinds(neglected));
        assertFalse(Asked.all(neglected.build(), TODAY.minusDays(1)).isEmpty());
        assertEquals(List.of(), kinds(neglected.problems()));
    }

    private static List<DutyKind> kinds(CaseFileBuilder file) {
        return Asked.all(file.build(), TODAY).stream().map(Duty::kind).toList();
    }

    @Test
    @DisplayName("a duty names the recipient by identifier, and the village")
    void subject() {
        Duty duty = Asked.the(DutyKind.ASSESS, new CaseFileBuilder().assessments(), TODAY);
        assertEquals("R1", duty.subject());
        assertEquals(CaseParts.VILLAGE, duty.division());
    }

    @Test
    @DisplayName("W5.1: the national book answers every parameter of the worklist, all of them defaults")
    void policy() {
        assertEquals(7, POLICY.get(WorklistPolicy.AHEAD_DAYS));
        assertEquals("30D", POLICY.get(WorklistPolicy.WISH).text());
        assertEquals("10WD", POLICY.get(WorklistPolicy.SCREENING).text());
        WorklistPolicy.parameters()
                .forEach(parameter ->
                        assertEquals(Standing.DEFAULT, POLICY.cited(parameter).standing()));
    }
}
