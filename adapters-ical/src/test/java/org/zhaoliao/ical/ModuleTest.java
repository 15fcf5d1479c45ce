package org.zhaoliao.ical;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The module of the calendar")
class ModuleTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhaoliao.ical");

    @Test
    @DisplayName("knows the core and its library, and no other adapter")
    void dependsOnTheCoreOnly() {
        classes()
                .that()
                .resideInAPackage("org.zhaoliao.ical")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "net.fortuna.ical4j..",
                        "org.zhaoliao.ical",
                        "org.zhaoliao.calendar",
                        "org.zhaoliao.person",
                        "org.zhaoliao.place",
                        "org.zhaoliao.planning",
                        "org.zhaoliao.reason",
                        "org.zhaoliao.rule",
                        "org.zhaoliao.visit",
                        "org.zhaoliao.worklist")
                .check(MODULE);
    }

    @Test
    @DisplayName("shows nothing of the library")
    void libraryStaysInside() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("net.fortuna.."))
                .check(MODULE);
    }

    @Test
    @DisplayName("has the same texts in both languages")
    void texts() {
        assertEquals(keys(Locale.ENGLISH), keys(Locale.SIMPLIFIED_CHINESE));
    }

    private static java.util.Set<String> keys(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.zhaoliao.ical.reasons", locale, noFallback)
                .keySet();
    }
}
