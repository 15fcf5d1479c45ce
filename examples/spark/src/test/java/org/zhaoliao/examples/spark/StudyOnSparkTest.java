package org.zhaoliao.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.rule.Verdict;

@DisplayName("W3.2, W5.6: Spark gives exactly what one machine gives")
class StudyOnSparkTest {

    private static final long SEED = 7;
    private static final Rules RULES = Rules.INVENTED;
    private static final int PARTS_OF_A_SHUFFLE = 3;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", PARTS_OF_A_SHUFFLE)
                .getOrCreate();
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    @Test
    @DisplayName("from Parquet, of 20,000 recipients")
    void parquet() {
        StudySummary one = OneMachine.study(new SyntheticDossiers(SEED, RULES), 20_000, RULES);

        assertEquals(one, onSpark(DossierFiles.PARQUET, 20_000));
        assertEquals(20_000, one.persons());
        for (Verdict verdict : Verdict.values()) {
            assertTrue(one.rechecks().count(DivisionCode.NATION, verdict) > 100, () -> "hardly any " + verdict);
        }
        assertTrue(one.impact().changed() > 100);
        assertTrue(one.quality().count(DivisionCode.NATION, QualityRule.DUPLICATE_RESIDENT_ID) > 10);
    }

    @Test
    @DisplayName("from NDJSON")
    void ndjson() {
        StudySummary one = OneMachine.study(new SyntheticDossiers(SEED, RULES), 1_500, RULES);

        assertEquals(one, onSpark(DossierFiles.NDJSON, 1_500));
        assertTrue(one.quality().count(DivisionCode.NATION, QualityRule.DUPLICATE_RESIDENT_ID) > 0);
    }

    @Test
    @DisplayName("of nobody")
    void nobody() {
        assertEquals(StudySummary.NONE, onSpark(DossierFiles.PARQUET, 0));
    }

    private StudySummary onSpark(DossierFiles format, long count) {
        format.invent(spark, count, SEED, RULES, folder.toString());
        return ManyMachines.study(format.read(spark, folder.toString()), RULES);
    }
}
