package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scripts that lie in the jar")
class MigrationFilesTest {

    private static final Path FILES = Path.of("src/main/resources/org/zhaoliao/jdbc/migration");
    private static final String WRITE = "zhaoliao.docs.write";

    @Test
    @DisplayName("say what the templates say, a file for each version and database, and there are no others")
    void files() throws IOException {
        for (Dialect dialect : Dialect.values()) {
            Path directory = FILES.resolve(dialect.directory());
            for (Migration step : Migration.ALL) {
                check(directory.resolve(step.file()), step.script(dialect, TableNames.USUAL));
            }
            try (Stream<Path> files = Files.list(directory)) {
                List<String> found = files.map(file -> file.getFileName().toString())
                        .sorted()
                        .toList();
                assertEquals(
                        Migration.ALL.stream().map(Migration::file).sorted().toList(), found);
            }
        }
    }

    private static void check(Path file, String script) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, script);
        }
        assertEquals(
                script,
                Files.exists(file) ? Files.readString(file) : "",
                () -> file
                        + " does not say what the templates say; write it anew with: mvn test -pl adapters-jdbc -am -D"
                        + WRITE + "=true -Dtest=MigrationFilesTest -Dsurefire.failIfNoSpecifiedTests=false");
    }
}
