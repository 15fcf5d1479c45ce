package org.zhaoliao.html.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.html.form.SupportCertificate.LevelOn;
import org.zhaoliao.reason.Wording;

@DisplayName("The support certificate")
class SupportCertificateTest {

    private static SupportCertificate certificate(List<LevelOn> levels, int reviews) {
        return new SupportCertificate(
                Sample.recipient("孙长福"),
                levels,
                IntStream.range(0, reviews)
                        .mapToObj(year -> LocalDate.of(2010 + year, 12, 1))
                        .toList(),
                new HostData(Sample.GAZETTEER, Sample.entries("填")));
    }

    @Test
    @DisplayName("has every field of the county's certificate")
    void fields() {
        FormText form = FormText.of(certificate(List.of(), 0).page(Wording.CHINESE, PrintPurpose.of("发证")));

        assertEquals(List.of("孙长福"), form.values("姓名"));
        assertEquals(List.of("男"), form.values("性别"));
        assertEquals(List.of("1948年3月"), form.values("出生年月"));
        assertEquals(List.of(Sample.RECIPIENT_ID), form.values("公民身份号码"));
        for (String given : List.of("民族", "户籍所在地", "现居住地", "发证时间", "编号")) {
            assertTrue(form.values(given).get(0).startsWith("填"), given);
        }
    }

    @Test
    @DisplayName("keeps the changes of the form of support with their days, the last one with who supports")
    void forms() {
        String page = certificate(List.of(), 0).page(Wording.CHINESE, PrintPurpose.of("发证"));

        assertTrue(page.contains("<td>集中供养</td><td></td><td>2020年1月1日</td>"));
        assertTrue(page.contains("<td>分散供养</td><td>填" + HandEntry.SUPPORTED_BY.name() + "</td><td>2024年5月1日</td>"));
    }

    @Test
    @DisplayName("has four lines for assessments and forms, ten for reviews, and shows the latest")
    void lines() {
        List<LevelOn> five = Stream.of(1, 2, 3, 4, 5)
                .map(month -> new LevelOn(CareLevel.CAPABLE, LocalDate.of(2026, month, 1)))
                .toList();
        String full = certificate(five, 12).page();
        String fresh = certificate(List.of(), 0).page();

        assertEquals(4 + 4 + 10, rows(fresh));
        assertEquals(4 + 4 + 10, rows(full));
        assertFalse(full.contains("2026年1月1日"));
        assertTrue(full.contains("2026年5月1日"));
        assertFalse(full.contains("<td>2011</td>"));
        assertTrue(full.contains("<td>2021</td>"));
    }

    @Test
    @DisplayName("W5.4: is masked unless a purpose is named, the month of birth too")
    void maskedByDefault() {
        String masked = certificate(List.of(), 0).page();

        for (String secret : List.of("孙长福", Sample.RECIPIENT_ID, "1948年3月")) {
            assertFalse(masked.contains(secret), secret);
        }
    }

    private static int rows(String page) {
        return page.split("<tr><td>", -1).length - 1;
    }
}
