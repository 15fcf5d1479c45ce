package org.zhaoliao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.PlantedUpwardArrow;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;

/** Each rule holds for the core, and was seen to fail: the second half of every test plants a violation. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhaoliao");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.zhaoliao");

    @Test
    @DisplayName("every package stands on a floor and imports only from lower ones")
    void floors() {
        Set<String> packages = CORE.stream().map(CoreRules::concept).collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(CoreRules.FLOORS.stream().flatMap(Set::stream).toList());
        assertEquals(Set.of(), packages, "packages without a floor");
        CoreRules.floors().check(CORE);
        fails(CoreRules.floors(), PlantedUpwardArrow.class);
    }

    @Test
    @DisplayName("W5.6: no framework, no files, no network, no database, no reflection")
    void pure() {
        CoreRules.pure().check(CORE);
        fails(CoreRules.pure(), PlantedFile.class);
    }

    @Test
    @DisplayName("W5.6: no clock and no chance but what is given, in the tests of the domain neither")
    void noHiddenInput() {
        CoreRules.noHiddenInput().check(CORE);
        ClassFileImporter importer = new ClassFileImporter();
        assertTrue(TESTS.size() > 1);
        List<JavaClass> clean = TESTS.stream()
                .filter(type -> !type.getName().contains("Planted"))
                .toList();
        CoreRules.noHiddenInput()
                .check(importer.importClasses(
                        clean.stream().map(JavaClass::reflect).toList()));
        fails(CoreRules.noHiddenInput(), PlantedClock.class);
    }

    @Test
    @DisplayName("Guava stays inside")
    void noGuavaInPublicSignatures() {
        CoreRules.noGuavaInPublicSignatures().check(CORE);
        fails(CoreRules.noGuavaInPublicSignatures(), PlantedGuava.class);
    }

    @Test
    @DisplayName("a port is small")
    void smallPorts() {
        CoreRules.smallPorts().check(CORE);
        fails(CoreRules.smallPorts(), PlantedPort.class);
    }

    @Test
    @DisplayName("no type is named after nothing")
    void names() {
        CoreRules.names().check(CORE);
        fails(CoreRules.names(), PlantedManager.class);
    }

    @Test
    @DisplayName("W5.6: no static field can change")
    void noStaticState() {
        CoreRules.noStaticState().check(CORE);
        fails(CoreRules.noStaticState(), PlantedState.class);
    }

    private static void fails(ArchRule rule, Class<?> planted) {
        EvaluationResult result = rule.evaluate(new ClassFileImporter().importClasses(planted));
        assertTrue(result.hasViolation(), "does not see " + planted.getSimpleName());
        assertFalse(result.getFailureReport().getDetails().isEmpty());
    }

    static class PlantedFile {
        boolean reads(String name) {
            return new java.io.File(name).exists();
        }
    }

    static class PlantedClock {
        @SuppressWarnings("JavaTimeDefaultTimeZone")
        LocalDate today() {
            return LocalDate.now();
        }
    }

    /** A public type with a Guava type in its signature. */
    public static class PlantedGuava {
        /** Shows Guava. */
        public ImmutableList<String> list() {
            return ImmutableList.of();
        }
    }

    interface PlantedPort extends Aggregates<Identifier, Aggregate<Identifier>> {
        void one();

        void two();

        void three();

        void four();

        void five();

        void six();

        void seven();
    }

    static class PlantedManager {}

    static class PlantedState {
        @SuppressWarnings("NonFinalStaticField")
        static int count = 0;
    }
}
