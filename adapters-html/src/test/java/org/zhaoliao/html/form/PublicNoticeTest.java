package org.zhaoliao.html.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.html.form.PublicNotice.Entry;
import org.zhaoliao.html.form.PublicNotice.Kind;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.4: what a village may see")
class PublicNoticeTest {

    private static final Policy POLICY = NationalPolicy.book().at(Sample.VILLAGE, Sample.DAY);
    private static final LocalDate EIGHTEEN_TODAY = Sample.DAY.minusYears(18);

    private static Entry entry(String name, LocalDate birth) {
        return Entry.of(Sample.details(name, birth), SupportForm.DISPERSED, POLICY);
    }

    private static PublicNotice notice(Kind kind, List<LocalDate> lastDay, Entry... entries) {
        return new PublicNotice(
                kind,
                Sample.TOWNSHIP,
                Sample.VILLAGE,
                Sample.DAY,
                lastDay,
                List.of(entries),
                new HostData(Sample.GAZETTEER, Sample.entries("镇民政办")));
    }

    @Test
    @DisplayName("shows name, village and form of support, the days of the notice, and where to object")
    void shown() {
        FormText notice = FormText.of(
                notice(Kind.OPINION, List.of(Sample.DAY.plusDays(7)), entry("孙长福", LocalDate.of(1948, 3, 5)))
                        .page());

        assertEquals(List.of(List.of("1", "孙长福", "文水县凤城镇南街村", "分散供养")), notice.rows());
        assertEquals(List.of("2026年10月12日至2026年10月19日"), notice.values("公示期"));
        assertEquals(List.of("文水县凤城镇"), notice.values("公示单位"));
        assertTrue(notice.values("受理单位及地址").get(0).startsWith("镇民政办"));
        assertTrue(notice.says("第十五条"));
    }

    @Test
    @DisplayName("shows no number, birthday, sex, illness or disability, whatever the wording")
    void withheld() {
        for (Wording wording : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            String page = notice(Kind.CONFIRMATION, List.of(), entry("孙长福", LocalDate.of(1948, 3, 5)))
                    .page(wording);
            for (String secret : List.of(
                    Sample.RECIPIENT_ID,
                    "1948",
                    "残疾",
                    "disab",
                    "mental",
                    Wording.CHINESE.of(org.zhaoliao.identity.Sex.MALE) + "<")) {
                assertFalse(page.contains(secret), secret);
            }
        }
    }

    @Test
    @DisplayName("withholds the name of a minor; from the day of full age it is shown as any other")
    void minors() {
        assertEquals(
                List.of(List.of("1", "（不公开）", "文水县凤城镇南街村", "分散供养")),
                FormText.of(notice(Kind.OPINION, List.of(), entry("欧阳小宝", EIGHTEEN_TODAY.plusDays(1)))
                                .page())
                        .rows());
        assertEquals(
                "欧阳小宝",
                FormText.of(notice(Kind.OPINION, List.of(), entry("欧阳小宝", EIGHTEEN_TODAY))
                                .page())
                        .rows()
                        .get(0)
                        .get(1));
    }

    @Test
    @DisplayName("what is posted of a person tells two persons of one name no further apart")
    void holdsNothingElse() {
        PersonalDetails one = Sample.details("孙长福", LocalDate.of(1948, 3, 5));
        PersonalDetails other = Sample.details("孙长福", LocalDate.of(1950, 1, 1));

        assertEquals(Entry.of(one, SupportForm.DISPERSED, POLICY), Entry.of(other, SupportForm.DISPERSED, POLICY));
        assertNotEquals(Entry.of(one, SupportForm.CENTRAL, POLICY), Entry.of(one, SupportForm.DISPERSED, POLICY));
        assertFalse(Entry.of(one, SupportForm.DISPERSED, POLICY).toString().contains("长福"));
    }

    @Test
    @DisplayName("each kind has its own words and its own article")
    void kinds() {
        List<String> pages = List.of(Kind.values()).stream()
                .map(kind -> notice(kind, List.of()).page())
                .distinct()
                .toList();

        assertEquals(Kind.values().length, pages.size());
        assertTrue(pages.get(1).contains("第十七条"));
        assertTrue(pages.get(2).contains("第二十六条"));
    }
}
