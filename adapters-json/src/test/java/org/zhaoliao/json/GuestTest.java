package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("W5.6: the adapter works beside whatever JSON library its host has")
class GuestTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhaoliao.json", "org.zhaoliao.casebook");

    private static Stream<JavaClass> published() {
        return CLASSES.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isForeign(JavaClass type) {
        return Stream.of("tools.jackson", "com.fasterxml", "jakarta.validation", "org.hibernate", "com.google")
                .anyMatch(type.getName()::startsWith);
    }

    @Test
    @DisplayName("no library shows in what is published")
    void signatures() {
        List<String> seen = published()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(unit -> Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                        .anyMatch(GuestTest::isForeign))
                .map(unit -> unit.getFullName())
                .toList();

        assertEquals(List.of(), seen);
        assertTrue(published().count() > 10);
    }

    @Test
    @DisplayName("a package publishes twelve types at most")
    void few() {
        Map<String, Long> types = published()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));

        assertTrue(types.values().stream().allMatch(count -> count <= 12), types::toString);
    }

    @Test
    @DisplayName("nothing of the classes of Jackson 2 but its annotations is needed, and nothing registers itself")
    void apart() {
        List<String> old = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name ->
                        name.startsWith("com.fasterxml") && !name.startsWith("com.fasterxml.jackson.annotation"))
                .toList();

        assertEquals(List.of(), old);
        assertNull(GuestTest.class.getResource("/META-INF/services/tools.jackson.databind.JacksonModule"));
    }

    @Test
    @DisplayName("the host's own mapper is left as it is: it still reads twice the same member")
    void hostMapper() {
        assertNotEquals(0, Documents.all().size());
        assertEquals(
                2, JsonMapper.shared().readTree("{\"a\":1,\"a\":2}").path("a").intValue());
    }
}
