package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("W5.6: the published schema of each document is made of its wire records")
class SchemaDocumentTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/zhaoliao/json/schema");

    static Stream<Document<?>> documents() {
        return Documents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("and is the one that stands in the folder; -Dzhaoliao.docs.write=true writes it anew")
    void current(Document<?> document) throws IOException {
        String made = SchemaOf.document(document);
        if (Boolean.getBoolean("zhaoliao.docs.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(document.schemaName()), made);
        } else {
            assertEquals(made, document.schema(), document.format());
        }
    }

    @Test
    @DisplayName("and there is no schema beside them")
    void noOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(documents().map(Document::schemaName).sorted().toList(), names);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("and bounds each text and each list in it")
    void bounded(Document<?> document) {
        List<String> unbounded = Unbounded.in(SchemaOf.document(document));

        assertTrue(unbounded.isEmpty(), () -> document.format() + ": " + unbounded);
    }
}
