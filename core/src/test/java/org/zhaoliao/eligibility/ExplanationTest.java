package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.eligibility.Sample.known;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.Relation;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;

@DisplayName("W5.3: a decision in words")
class ExplanationTest {

    private final Sample person = new Sample();

    private Explanation chinese() {
        return Explanation.of(person.decide(), Wording.CHINESE);
    }

    private Explanation english() {
        return Explanation.of(person.decide(), Wording.ENGLISH);
    }

    @Test
    @DisplayName("M18: a refusal is told with each reason, what was found and where it stands")
    void refusal() {
        person.income = Sample.income(IncomeKind.WAGE, "7000");
        person.obligors = known(List.of(new Sample.Kin().as(Relation.CHILD)));

        assertEquals(
                List.of(
                        "您好：",
                        "经审核，截至2024-05-06掌握的情况，暂不能认定您为特困人员，理由如下：",
                        "1. 不符合“收入低于当地最低生活保障标准”的条件，经核实：月计入收入：583.33（须低于550）（依据：民发〔2021〕43号 6）。",
                        "2. 不符合“无法定义务人或者法定义务人无履行义务能力”的条件，经核实：子女有赡养义务且有能力（依据：民发〔2021〕43号 4(3)）。",
                        "如您的情况发生变化，可随时重新申请。如对本决定有异议，可在收到之日起60日内申请行政复议，或者在六个月内提起行政诉讼。乡镇（街道）将协助您了解和申请其他社会救助。"),
                chinese().notice());
        assertEquals(
                "1. Not met: “income is below the minimum-living standard”; found: countable income a month: 583.33 (must be below 550) (民发〔2021〕43号 6).",
                english().notice().get(2));
    }

    @Test
    @DisplayName("M5: a group of conditions of which none is met is told without details of the body")
    void noGroup() {
        person.birth = Sample.born(40);

        assertTrue(chinese().notice().contains("1. 不符合“属于老年人、残疾人或者未成年人”的条件（依据：民发〔2021〕43号 4）。"));
        assertTrue(english().notice().contains("1. Not met: “is old, disabled or a minor” (民发〔2021〕43号 4)."));
    }

    @Test
    @DisplayName("M12: what is still to be known is told at once, and that nothing is decided against the person")
    void open() {
        person.deposits = Fact.unknown();
        person.vehicles = Fact.unknown();

        assertEquals(List.of("1. 存款、现金", "2. 机动车辆"), chinese().notice().subList(2, 4));
        assertEquals(
                "Nothing has been decided against you. What authorities can find out by themselves you need not prove; the township helps you with the rest.",
                english().notice().get(4));
    }

    @Test
    @DisplayName(
            "M17: who qualifies is told what comes next; support promised against a legacy is flagged, not decided")
    void met() {
        assertEquals(3, chinese().notice().size());
        assertTrue(chinese().notice().get(2).contains("自确认之日下月起"));
        assertEquals(
                List.of(),
                Eligibility.decide(
                                person.facts().with(PersonFact.LEGACY_SUPPORT, known(false)), Sample.POLICY, Sample.DAY)
                        .flags());

        EligibilityDecision promised = Eligibility.decide(
                person.facts().with(PersonFact.LEGACY_SUPPORT, known(true)), Sample.POLICY, Sample.DAY);
        assertEquals(person.decide().verdict(), promised.verdict());
        assertEquals(
                "已签订遗赠扶养协议，请核实后再作认定（民法典第一千一百五十八条）",
                Explanation.of(promised, Wording.CHINESE).notice().get(2));
    }

    @Test
    @DisplayName("step by step: verdict, condition, what was seen, article; every condition has its line")
    void steps() {
        person.income = Sample.income(IncomeKind.WAGE, "7000");
        List<String> steps = chinese().steps();

        assertEquals("不符合——符合特困人员认定条件——同时符合〔民发〔2021〕43号 4〕", steps.get(0));
        assertTrue(steps.contains("    不符合——收入低于当地最低生活保障标准——月计入收入：583.33（须低于550）〔民发〔2021〕43号 6〕"));
        assertTrue(
                english()
                        .steps()
                        .contains(
                                "    met – has reached the age of an old person – age: 70 (counts from 60) [民发〔2021〕43号 5(1)]"));
        int[] findings = {0};
        person.decide().root().visit(finding -> findings[0]++);
        assertEquals(findings[0], steps.size());
    }

    @Test
    @DisplayName("as a row: the day, the law, the outcome, what is not met or open, what it rests on")
    void row() {
        assertEquals(List.of("认定日期", "适用规定", "结论", "不符合的条件", "待核实事项", "依据"), Explanation.headings(Wording.CHINESE));
        assertEquals(
                List.of(
                        "2024-05-06",
                        "TK-2021+SX",
                        "符合",
                        "",
                        "",
                        "民发〔2021〕43号 4、民发〔2021〕43号 5、民发〔2021〕43号 6、民发〔2021〕43号 4(3)、民发〔2021〕43号 9"),
                chinese().row());

        person.income = Sample.income(IncomeKind.WAGE, "7000");
        person.deposits = Fact.unknown();
        assertEquals(
                List.of(
                        "2024-05-06",
                        "TK-2021+SX",
                        "not met",
                        "income is below the minimum-living standard",
                        "",
                        "民发〔2021〕43号 6"),
                english().row());
    }
}
