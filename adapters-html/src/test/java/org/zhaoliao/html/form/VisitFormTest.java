package org.zhaoliao.html.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.visit.ChecklistItem;

@DisplayName("W2.10: the visit form")
class VisitFormTest {

    private static final String TICKED = "√";
    private static final String EMPTY = "□";
    private static final List<CareDuty> DUTIES = List.of(CareDuty.DAILY_WATCH, CareDuty.LIFE_CARE);

    private static VisitForm filled() {
        return VisitForm.filled(Sample.visit(), Sample.recipient("孙长福"), DUTIES, Sample.NOTHING)
                .noticed(Set.of(SignalKind.SUSPECTED_FRAUD))
                .nextBy(Sample.DAY.plusDays(14));
    }

    @Test
    @DisplayName("a blank one lists the whole checklist and every duty, with nothing ticked and nobody named")
    void blank() {
        FormText form = FormText.of(VisitForm.blank(Sample.NOTHING).page());

        assertEquals(
                ChecklistItem.values().length + CareDuty.values().length,
                form.rows().size());
        for (ChecklistItem item : ChecklistItem.values()) {
            assertTrue(form.says("<td>" + Wording.CHINESE.of(item) + "</td>"), item.name());
        }
        assertFalse(form.says(TICKED));
        assertEquals(List.of(FormText.BLANK), form.values("姓名"));
        assertEquals(List.of(FormText.BLANK), form.values("下次探访期限"));
    }

    @Test
    @DisplayName("a blank one for somebody names them and the duties of their agreement")
    void blankFor() {
        FormText form = FormText.of(VisitForm.blankFor(Sample.recipient("孙长福"), DUTIES, Sample.NOTHING)
                .page(Wording.CHINESE, PrintPurpose.of("入户探访")));

        assertEquals(List.of("孙长福"), form.values("姓名"));
        assertEquals(ChecklistItem.values().length + 2, form.rows().size());
        assertFalse(form.says(TICKED));
    }

    @Test
    @DisplayName("a filled one ticks each answer: yes, no, or not known, and never two")
    void answers() {
        List<List<String>> rows = FormText.of(filled().page()).rows();

        assertEquals(List.of("1", "吃穿生活正常", TICKED, EMPTY, EMPTY, ""), rows.get(0));
        assertEquals(List.of("2", "健康状况正常", EMPTY, EMPTY, TICKED, ""), rows.get(1));
        assertEquals(List.of("4", "取暖安全", EMPTY, TICKED, EMPTY, ""), rows.get(3));
        assertEquals(List.of("1", "日常看护", EMPTY, TICKED, EMPTY, ""), rows.get(10));
        assertEquals(List.of("2", "生活照料", TICKED, EMPTY, EMPTY, ""), rows.get(11));
        rows.forEach(row -> assertEquals(1, row.stream().filter(TICKED::equals).count(), row.toString()));
    }

    @Test
    @DisplayName(
            "shows day, hours, means, attempts, contact, wish, guidance, problems, evidence, signs and the next due date")
    void fields() {
        FormText form = FormText.of(filled().page());

        assertEquals(List.of("2026年10月12日"), form.values("探访日期"));
        assertEquals(List.of("09:05–09:50"), form.values("起止时间"));
        assertEquals(List.of("√\u00a0入户　□\u00a0电话　□\u00a0视频"), form.values("探访方式"));
        assertEquals(List.of("2026年10月10日 天气或道路"), form.values("未见本人的情况"));
        assertEquals(List.of("staff-4"), form.values("探访人"));
        assertEquals(List.of("2026年10月11日"), form.values("照料人最近上门"));
        assertEquals(List.of("□\u00a0是　√\u00a0否"), form.values("愿意集中供养"));
        assertTrue(form.values("教育引导").get(0).contains("√\u00a0谈心谈话"));
        assertEquals(List.of("p-77"), form.values("发现的问题"));
        assertEquals(List.of("photo-9 (3ab0)"), form.values("佐证材料编号"));
        assertTrue(form.values("风险迹象").get(0).contains("√\u00a0疑似受骗"));
        assertEquals(List.of("2026年10月26日"), form.values("下次探访期限"));
    }

    @Test
    @DisplayName("W5.4: is masked unless a purpose is named")
    void maskedByDefault() {
        String masked = filled().page();
        String shown = filled().page(Wording.CHINESE, PrintPurpose.of("入户探访"));

        for (String secret : List.of("孙长福", "钱守义", Sample.RECIPIENT_ID)) {
            assertFalse(masked.contains(secret), secret);
            assertTrue(shown.contains(secret), secret);
        }
    }

    @Test
    @DisplayName("is refused for a visit to somebody else")
    void otherPerson() {
        assertThrows(
                InvalidInputException.class,
                () -> new VisitForm(List.of(), DUTIES, List.of(Sample.visit()), Set.of(), List.of(), Sample.NOTHING));
    }
}
