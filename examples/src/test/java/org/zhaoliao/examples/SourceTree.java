package org.zhaoliao.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, found from the directory of any of its modules. */
public record SourceTree(Path root) {

    private static final List<String> SOURCES = List.of("src/main/java", "src/test/java");

    /** The nearest directory, from {@code start} upwards, that holds {@code .mvn}. */
    public static SourceTree above(Path start) {
        return Stream.iterate(start.toAbsolutePath(), d -> d != null, Path::getParent)
                .filter(d -> Files.isDirectory(d.resolve(".mvn")))
                .findFirst()
                .map(SourceTree::new)
                .orElseThrow(() -> new IllegalStateException("No .mvn directory above " + start));
    }

    public String text(String path) {
        return read(root.resolve(path));
    }

    /** Whether a module has the type, and the type's source the method, of {@code package.Type} or {@code package.Type#method}. */
    boolean holds(String reference) {
        String[] parts = reference.split("#", 2);
        String file = parts[0].replace('.', '/') + ".java";
        return modules().stream()
                .flatMap(module -> SOURCES.stream().map(module::resolve))
                .map(sources -> sources.resolve(file))
                .filter(Files::isRegularFile)
                .anyMatch(source -> parts.length == 1 || read(source).contains(" " + parts[1] + "("));
    }

    /** The modules, and those inside of them. */
    private List<Path> modules() {
        try (Stream<Path> poms = Files.find(root, 3, (file, attributes) -> file.endsWith("pom.xml"))) {
            return poms.map(Path::getParent).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
