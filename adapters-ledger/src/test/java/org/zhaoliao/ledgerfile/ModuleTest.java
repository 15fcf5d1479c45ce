package org.zhaoliao.ledgerfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The module of the ledger files")
class ModuleTest {

    private static final String[] PACKAGES = {
        "org.zhaoliao.tablefile", "org.zhaoliao.ledgerfile", "org.zhaoliao.workbook"
    };
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PACKAGES);
    private static final int MOST_PUBLIC_TYPES = 12;

    @Test
    @DisplayName("knows no other adapter")
    void noOtherAdapter() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.zhaoliao.json..", "org.zhaoliao.jdbc..", "org.zhaoliao.ical..")
                .check(MODULE);
    }

    @Test
    @DisplayName("tables and workbooks know nothing of ledgers")
    void tablesStandAlone() {
        classes()
                .that()
                .resideInAnyPackage("org.zhaoliao.tablefile", "org.zhaoliao.workbook")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.zhaoliao..")
                .orShould()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "com.google.common..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "org.apache.commons.compress..",
                        "com.fasterxml.aalto..",
                        "tools.jackson..",
                        "org.zhaoliao.reason",
                        "org.zhaoliao.tablefile",
                        "org.zhaoliao.workbook")
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
                .haveRawReturnType(JavaClass.Predicates.resideInAnyPackage(
                        "org.dhatim..", "de.siegmar..", "tools.jackson..", "com.google.."))
                .check(MODULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.zhaoliao.tablefile", "org.zhaoliao.ledgerfile", "org.zhaoliao.workbook"})
    @DisplayName("has few public types, and the same texts in both languages, each error with what is allowed")
    void package_(String name) {
        List<String> types = MODULE.stream()
                .filter(type -> type.getPackageName().equals(name) && type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
        assertTrue(types.size() <= MOST_PUBLIC_TYPES, types::toString);
        Set<String> english = keys(name, Locale.ENGLISH);
        assertEquals(english, keys(name, Locale.SIMPLIFIED_CHINESE));
    }

    private static Set<String> keys(String name, Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(name + ".reasons", locale, noFallback).keySet();
    }
}
