package org.zhaoliao.html.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.reason.Wording;

@DisplayName("What somebody typed stays text in every form")
class EscapingTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> & '{0}' @person.Relation.CHILD \"{{title}}\"";
    private static final HostData HOST = new HostData(Sample.GAZETTEER, Sample.entries(HOSTILE));
    private static final PrintPurpose PURPOSE = PrintPurpose.of("<b>核对</b>");

    static Stream<String> pages() {
        return Stream.of(Wording.CHINESE, Wording.ENGLISH)
                .flatMap(wording -> Stream.of(
                        Sample.agreementForm(HOST).page(wording, PURPOSE),
                        VisitForm.blankFor(Sample.recipient("<i>李</i>"), List.of(CareDuty.LIFE_CARE), HOST)
                                .page(wording, PURPOSE),
                        new SupportCertificate(Sample.recipient("<i>李</i>"), List.of(), List.of(), HOST)
                                .page(wording, PURPOSE)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("no tag, no pattern, no code and no template of it comes alive")
    void escaped(String page) {
        assertFalse(page.contains("<img"));
        assertFalse(page.contains("<b>") || page.contains("<i>"));
        assertTrue(page.contains("&lt;b&gt;核对&lt;/b&gt;"));
        assertTrue(
                page.contains(
                        "&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt; &amp; &#39;{0}&#39; @person.Relation.CHILD &quot;{{title}}&quot;"),
                page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("a form has no script and may ask for nothing")
    void closed(String page) {
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("href=") || page.contains("src="));
        assertTrue(page.contains("default-src 'none'"));
    }
}
