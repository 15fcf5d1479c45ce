package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Citation;

class PolicyDocumentProperties {

    @Property(tries = 300)
    void whatIsWrittenIsReadBackTheSame(@ForAll("documents") PolicyDocument document) {
        String json = document.write();

        assertEquals(document, PolicyDocument.read(json));
        assertEquals(document, PolicyDocument.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    @Property(tries = 200)
    void aDocumentCutShortIsRefused(@ForAll("documents") PolicyDocument document, @ForAll("parts") double part) {
        String json = document.write().strip();
        String cut = json.substring(0, (int) (json.length() * part));

        assertThrows(InvalidInputException.class, () -> PolicyDocument.read(cut));
    }

    @Property(tries = 300)
    void bytesThatAreNoDocumentAreRefusedAndNothingElse(@ForAll byte[] bytes) {
        assertThrows(InvalidInputException.class, () -> PolicyDocument.read(new ByteArrayInputStream(bytes)));
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    @Provide
    Arbitrary<PolicyDocument> documents() {
        Arbitrary<PolicyDocument.Title> titles =
                Combinators.combine(texts(), texts()).as(PolicyDocument.Title::new);
        return Combinators.combine(
                        spoken(), titles, entries().list().ofMinSize(1).ofMaxSize(6))
                .as(PolicyDocument::new);
    }

    private static Arbitrary<PolicyEntry> entries() {
        Arbitrary<Citation> citations = Combinators.combine(spoken(), texts()).as(Citation::new);
        return Combinators.combine(
                        Arbitraries.of("example.age", "example.elder-age", "a.b.c1"),
                        Arbitraries.of("CN", "14", "1411", "141121", "141121100", "141121100212")
                                .map(DivisionCode::of),
                        validities(),
                        texts(),
                        citations,
                        Arbitraries.of(Standing.class))
                .as(PolicyEntry::new);
    }

    private static Arbitrary<DateRange> validities() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-719_162, 2_500_000).map(LocalDate::ofEpochDay);
        Arbitrary<DateRange> closed = Combinators.combine(
                        days, Arbitraries.longs().between(1, 40_000))
                .as((day, length) -> DateRange.of(day, day.plusDays(length)));
        return Arbitraries.oneOf(days.map(DateRange::from), closed);
    }

    /** Any characters that a text can hold: quotes, line ends and Chinese among them. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\u00ff')
                .withCharRange('一', '龥')
                .withChars('\t', '\n', '\r', '"', '\\', '\u2028', '〔', '〕')
                .ofMaxLength(30);
    }

    private static Arbitrary<String> spoken() {
        return texts().map(text -> "文" + text);
    }
}
