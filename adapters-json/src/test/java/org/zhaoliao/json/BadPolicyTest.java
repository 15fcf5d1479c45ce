package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.usecase.PolicyAdoption;

/** The samples in {@code bad-policy} are a sound document, each with one thing wrong; {@code expected.csv} has what is said of each. */
@DisplayName(
        "W5.1: a policy document that is wrong in one way gets one message, with its place and what is allowed, in both languages")
class BadPolicyTest {

    private static final PolicyAdoption ADOPTION = new PolicyAdoption(Gazetteer.of(
            List.of(new Division(DivisionCode.of("141121"), "文水县"), new Division(DivisionCode.of("141121100"), "凤城镇")),
            List.of()));

    /** As a program takes a document in: reads it, adds it to the national book, adopts the book. */
    private static PolicyBook taken(String sample) throws IOException {
        try (InputStream json = Objects.requireNonNull(BadPolicyTest.class.getResourceAsStream(sample), sample)) {
            return ADOPTION.adopt(PolicyDocument.read(json, ADOPTION.entries()).addTo(NationalPolicy.book()));
        }
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvFileSource(resources = "bad-policy/expected.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void refused(String sample, String code, String path, String english, String chinese) {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> taken("bad-policy/" + sample + ".json"));

        assertEquals(path + ": " + english + " [" + code + "]", refusal.inWords(Wording.ENGLISH));
        assertEquals(path + ": " + chinese + " [" + code + "]", refusal.inWords(Wording.CHINESE));
    }

    @Test
    @DisplayName("without the fault the document is taken")
    void sound() throws IOException {
        assertEquals(
                NationalPolicy.book().entries().size() + 2,
                taken("sound-policy.json").entries().size());
    }

    @Test
    @DisplayName("each sample has its message")
    void complete() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(BadPolicyTest.class.getResource("bad-policy"))
                .toURI());
        try (Stream<Path> samples = Files.list(folder);
                Stream<String> expected = Files.lines(folder.resolve("expected.csv"))) {
            assertEquals(
                    samples.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.substring(0, name.length() - ".json".length()))
                            .sorted()
                            .toList(),
                    expected.skip(1)
                            .map(line -> line.substring(0, line.indexOf('|')))
                            .sorted()
                            .toList());
        }
    }
}
