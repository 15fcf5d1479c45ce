package org.zhaoliao.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhaoliao.reason.Wording;

/** W5.3: whatever can be said can be said in both languages. */
class BundlesTest {

    @TestFactory
    @DisplayName("each package has the same texts in both languages, and owns their codes")
    Stream<DynamicTest> sameKeys() {
        return CoreRules.FLOORS.stream()
                .flatMap(Set::stream)
                .sorted()
                .filter(name -> BundlesTest.class.getResource(path(name, "en")) != null)
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertAll(
                                () -> assertEquals(keys(name, "en"), keys(name, "zh")),
                                () -> assertTrue(
                                        keys(name, "en").stream().allMatch(key -> key.startsWith(name + "."))))));
    }

    @Test
    @DisplayName("each error says what is allowed")
    void allowed() {
        List<String> alone = CoreRules.FLOORS.stream()
                .flatMap(Set::stream)
                .filter(name -> BundlesTest.class.getResource(path(name, "en")) != null)
                .flatMap(name -> keys(name, "en").stream()
                        .filter(key -> key.endsWith(".allowed"))
                        .filter(key ->
                                !keys(name, "en").contains(key.substring(0, key.length() - ".allowed".length()))))
                .toList();
        assertEquals(List.of(), alone);
    }

    @TestFactory
    @DisplayName("each constant of a public enum of the domain has a name in both languages")
    Stream<DynamicTest> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zhaoliao").stream()
                        .filter(type -> type.isEnum()
                                && type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .map(type -> DynamicTest.dynamicTest(
                                type.getName(),
                                () -> Arrays.stream(type.getEnumConstants()).forEach(BundlesTest::named)));
    }

    private static void named(Object constant) {
        Enum<?> named = (Enum<?>) constant;
        assertFalse(Wording.CHINESE.of(named).isBlank());
        assertFalse(Wording.ENGLISH.of(named).isBlank());
    }

    private static String path(String name, String language) {
        return "/org/zhaoliao/" + name + "/reasons_" + language + ".properties";
    }

    private static Set<String> keys(String name, String language) {
        Properties texts = new Properties();
        try (InputStream in = BundlesTest.class.getResourceAsStream(path(name, language))) {
            texts.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
