package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.zhaoliao.testkit.report.Declarable;
import org.zhaoliao.testkit.report.Requirement;

@DisplayName("Every case of the kit says which requirement it shows")
class RequirementsTest {

    @Test
    @DisplayName("by an identifier that docs/requirements.md knows")
    void everyCaseCites() throws IOException {
        String requirements = Files.readString(documents().resolve("requirements.md"));
        List<Method> cases = cases();
        assertTrue(cases.size() > 500, () -> "cases: " + cases.size());
        assertEquals(
                List.of(),
                cases.stream()
                        .filter(method -> !requirements.contains("\n| " + cited(method) + " |"))
                        .toList());
    }

    @Test
    @DisplayName("and not a second time in its name")
    void namesCiteNothing() {
        assertEquals(
                List.of(),
                cases().stream()
                        .map(method -> method.getAnnotation(DisplayName.class).value())
                        .filter(name -> name.matches(".*\\bW\\d.*"))
                        .toList());
    }

    @Test
    @DisplayName("and what is declared to leave nothing to ask is a difference that there is")
    void declarationsAreKnown() {
        Set<String> declarable = cases().stream()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, Declarable.class).stream())
                .map(Declarable::value)
                .collect(Collectors.toSet());
        assertEquals(Set.of("NO_CONNECTION", "NO_HOST"), declarable);
        assertEquals(
                MemoryFixture.DIFFERENCES,
                declarable.stream().map(Difference::valueOf).collect(Collectors.toSet()));
    }

    private static List<Method> cases() {
        return Arrays.stream(StoreContract.class.getDeclaredClasses())
                .filter(suite -> suite.isAnnotationPresent(Nested.class))
                .flatMap(suite ->
                        AnnotationSupport.findAnnotatedMethods(suite, Test.class, HierarchyTraversalMode.TOP_DOWN)
                                .stream())
                .toList();
    }

    private static String cited(Method method) {
        return AnnotationSupport.findAnnotation(method, Requirement.class)
                .map(Requirement::value)
                .orElse("nothing");
    }

    private static Path documents() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .map(directory -> directory.resolve("docs"))
                .filter(docs -> Files.exists(docs.resolve("requirements.md")))
                .findFirst()
                .orElseThrow();
    }
}
