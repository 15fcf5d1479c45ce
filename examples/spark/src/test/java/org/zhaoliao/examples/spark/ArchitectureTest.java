package org.zhaoliao.examples.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W5.6: Spark is at the edge")
class ArchitectureTest {

    private static final String EDGE = ".*\\.(SparkStudy|ManyMachines|DossierFiles|DossierRow)(\\$.*)?";

    @Test
    @DisplayName("what is studied, and how summaries travel, knows nothing of Spark")
    void edge() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.zhaoliao");
        assertTrue(classes.contain("org.zhaoliao.census.Census"));
        spark("(?!" + EDGE + ").*").check(classes);
        assertTrue(spark(".*ManyMachines").evaluate(classes).hasViolation());
    }

    private static ArchRule spark(String name) {
        return noClasses()
                .that()
                .haveNameMatching(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..");
    }
}
