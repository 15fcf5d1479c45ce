package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;

@DisplayName("W2.7: a duty says from what it arose, and this stays when it falls due on another day")
class DutyMatterTest {

    private static final LocalDate DAY = CaseParts.TODAY;

    private static Duty visit(LocalDate last, LocalDate day) {
        return Asked.the(
                DutyKind.VISIT, new CaseFileBuilder().visits(CaseParts.visitBy(CaseParts.known(false), last)), day);
    }

    @Test
    @DisplayName("a visit arises from the last one, whatever the gap of the day")
    void visits() {
        LocalDate last = LocalDate.of(2026, 3, 2);
        Duty inMarch = visit(last, LocalDate.of(2026, 3, 16));
        Duty inApril = visit(last, LocalDate.of(2026, 4, 1));
        assertNotEquals(inMarch.due(), inApril.due(), "the heating season is over");
        assertEquals(List.of("2026-03-02", "2026-03-02"), List.of(inMarch.matter(), inApril.matter()));
        assertNotEquals(
                inApril.matter(),
                visit(last.plusDays(1), LocalDate.of(2026, 4, 1)).matter());
    }

    @Test
    @DisplayName("a problem keeps its matter when it is referred, an agreement and a risk case give theirs")
    void cases() {
        CaseFileBuilder file = new CaseFileBuilder()
                .problems(CaseParts.problem(DAY.minusDays(1), ProblemStatus.OPEN))
                .risks(CaseParts.risk(DAY.minusDays(1), SignalKind.MAY_GO_MISSING))
                .agreements(CaseParts.agreement(LocalDate.of(2022, 1, 1), DAY.plusDays(9)));
        assertEquals(
                "P-" + DAY.minusDays(1),
                Asked.the(DutyKind.SETTLE_PROBLEM, file, DAY).matter());
        assertEquals(
                "K-MAY_GO_MISSING", Asked.the(DutyKind.TAKE_MEASURE, file, DAY).matter());
        assertEquals(
                "G-2022-01-01", Asked.the(DutyKind.RENEW_AGREEMENT, file, DAY).matter());
        file.problems(CaseParts.problem(DAY.minusDays(1), ProblemStatus.REFERRED));
        assertEquals(
                "P-" + DAY.minusDays(1),
                Asked.the(DutyKind.SETTLE_PROBLEM, file, DAY).matter());
    }

    @Test
    @DisplayName(
            "a sign that goes on is one matter, however often it is seen again; after a case took it in it is another")
    void signals() {
        Map<ChecklistItem, Fact<Boolean>> unsafe = Map.of(ChecklistItem.PAPERS_AND_CARDS_SAFE, CaseParts.known(false));
        HomeVisit seen = CaseParts.visit(DAY.minusDays(20), unsafe);
        HomeVisit seenAgain = CaseParts.visit(DAY.minusDays(10), unsafe);
        Duty first = Asked.the(DutyKind.JUDGE_SIGNAL, new CaseFileBuilder().visits(seen), DAY);
        Duty again = Asked.the(DutyKind.JUDGE_SIGNAL, new CaseFileBuilder().visits(seen, seenAgain), DAY);
        assertNotEquals(first.due(), again.due());
        assertEquals(first.matter(), again.matter());
        CaseFileBuilder takenIn = new CaseFileBuilder()
                .visits(seen, seenAgain)
                .risks(CaseParts.risk(DAY.minusDays(15), SignalKind.PAPERS_OR_CARDS_LOST));
        assertNotEquals(
                first.matter(), Asked.the(DutyKind.JUDGE_SIGNAL, takenIn, DAY).matter());
    }

    @Test
    @DisplayName("no two duties of one case are alike in kind, subject and matter")
    void apart() {
        List<Duty> duties = Asked.all(
                new CaseFileBuilder()
                        .assessments()
                        .agreements()
                        .visits()
                        .problems(
                                CaseParts.problem(DAY.minusDays(1), ProblemStatus.OPEN),
                                CaseParts.problem(DAY.minusDays(2), ProblemStatus.OPEN))
                        .risks(
                                CaseParts.risk(DAY.minusDays(1), SignalKind.MAY_GO_MISSING),
                                CaseParts.risk(DAY.minusDays(1), SignalKind.SUDDEN_ILLNESS))
                        .inHospital(DateRange.of(DAY.minusDays(9), DAY.minusDays(1)), CaseParts.known(false))
                        .build(),
                DAY);
        assertEquals(
                duties.size(),
                duties.stream()
                        .map(duty -> List.of(duty.kind(), duty.subject(), duty.matter()))
                        .distinct()
                        .count(),
                duties::toString);
    }
}
