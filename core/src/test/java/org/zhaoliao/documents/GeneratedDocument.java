package org.zhaoliao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A document under {@code docs/} that is made of the code and may not drift from it. */
record GeneratedDocument(String name, String text) {

    private static final String WRITE = "zhaoliao.docs.write";

    /** Compares the file with the code; writes the file instead when the system property says so. */
    void check() {
        Path file = docs().resolve(name);
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.writeString(file, text);
            }
            assertEquals(text, Files.exists(file) ? Files.readString(file) : "", () -> outdated());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String outdated() {
        return "docs/%s does not say what the code says; write it anew with: mvn test -pl core -am -D%s=true -Dtest='*DocumentTest' -Dsurefire.failIfNoSpecifiedTests=false"
                .formatted(name, WRITE);
    }

    /** What a file beside the folder of the documents says, such as the README. */
    static String beside(String file) {
        try {
            return Files.readString(docs().resolveSibling(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path docs() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .map(directory -> directory.resolve("docs"))
                .filter(docs -> Files.exists(docs.resolve("glossary.md")))
                .findFirst()
                .orElseThrow();
    }
}
