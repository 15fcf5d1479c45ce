package org.zhaoliao.html;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The module of reports and printable documents")
class ModuleTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhaoliao.html");

    @Test
    @DisplayName("the report knows nothing of care: of the core only the words")
    void reportKnowsNothingOfCare() {
        classes()
                .that()
                .resideInAPackage("org.zhaoliao.html.report")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.samskivert..",
                        "tools.jackson..",
                        "org.zhaoliao.html.report",
                        "org.zhaoliao.reason")
                .check(MODULE);
    }

    @Test
    @DisplayName("shows nothing of its libraries")
    void librariesStayInside() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(JavaClass.Predicates.resideInAnyPackage("com.samskivert..", "tools.jackson.."))
                .check(MODULE);
    }

    @Test
    @DisplayName("has the same texts in both languages")
    void texts() {
        assertEquals(keys(Locale.ENGLISH), keys(Locale.SIMPLIFIED_CHINESE));
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.zhaoliao.html.reasons", locale, noFallback)
                .keySet();
    }
}
