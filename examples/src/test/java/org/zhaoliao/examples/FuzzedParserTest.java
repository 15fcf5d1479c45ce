package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.json.Documents;

@DisplayName("W5.6: every parser reads any input or refuses it by a typed exception, without a hang")
class FuzzedParserTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int CHANGED = 30;

    @ParameterizedTest
    @EnumSource
    @DisplayName("inputs that once failed, samples, and samples with some bytes changed")
    void kept(FuzzedParser parser) {
        List<byte[]> inputs = inputs(parser);
        assertFalse(inputs.isEmpty());
        Random draw = new Random(7);
        for (byte[] input : inputs) {
            assertTimeoutPreemptively(LONGEST, () -> parser.accept(input));
            for (int i = 0; i < (parser == FuzzedParser.COMMANDS ? CHANGED / 10 : CHANGED); i++) {
                byte[] changed = changed(input, draw);
                assertTimeoutPreemptively(LONGEST, () -> parser.accept(changed), () -> Arrays.toString(changed));
            }
        }
        parser.accept(new byte[0]);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMANDS")
    @DisplayName("some sample of each is read to its end, so that not only refusals are tried")
    void someIsRead(FuzzedParser parser) {
        assertTrue(inputs(parser).stream().anyMatch(input -> isRead(parser, input)));
    }

    @Test
    @DisplayName("each sample named for a kind of document and its version is read, and each kind has one")
    void soundDocuments() {
        List<Path> sound = files(FuzzedParser.DOCUMENTS)
                .filter(file -> file.getFileName().toString().matches("[a-z-]+-\\d+"))
                .toList();

        assertEquals(
                List.of(),
                sound.stream()
                        .filter(file -> !isRead(FuzzedParser.DOCUMENTS, bytes(file)))
                        .toList());
        assertEquals(
                IntStream.range(0, Documents.all().size()).boxed().toList(),
                sound.stream()
                        .map(file -> (int) bytes(file)[0])
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("a failure that is not ours is seen")
    void seen() {
        assertThrows(IllegalArgumentException.class, () -> ResidentId.of("1"));
        assertThrows(
                NullPointerException.class, () -> FuzzedParser.VALUES.accept(Objects.requireNonNull((byte[]) null)));
    }

    private static boolean isRead(FuzzedParser parser, byte[] input) {
        try {
            parser.read(input);
            return true;
        } catch (org.zhaoliao.reason.InvalidInputException refused) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] changed(byte[] input, Random draw) {
        byte[] changed = Arrays.copyOf(input, draw.nextInt(4) == 0 ? draw.nextInt(input.length) : input.length);
        for (int i = 0; changed.length > 1 && i < 1 + draw.nextInt(3); i++) {
            changed[1 + draw.nextInt(changed.length - 1)] = (byte) draw.nextInt(256);
        }
        return changed;
    }

    private static List<byte[]> inputs(FuzzedParser parser) {
        return files(parser).map(FuzzedParserTest::bytes).toList();
    }

    private static Stream<Path> files(FuzzedParser parser) {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(FuzzedParserTest.class.getResource("fuzz/" + parser.folder()))
                        .toURI()))) {
            return files.sorted().toList().stream();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
