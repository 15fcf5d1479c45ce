package org.zhaoliao.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
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

    private static final int WRITTEN_OTHERWISE = 3_000;
    private static final Pattern NUMBER = Pattern.compile("(\"residentId\":\\{[^}]*\"value\":\")(\\d{17}[\\dX])\"");

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
    @DisplayName("a number is the same however it is written: with a small x, blanks, full-width characters")
    void writtenOtherwise() {
        SyntheticDossiers dossiers = new SyntheticDossiers(SEED, RULES);
        List<Row> rows = dossiers.first(WRITTEN_OTHERWISE)
                .map(DossierRow::of)
                .map(StudyOnSparkTest::writtenOtherwise)
                .toList();
        StudySummary one = OneMachine.study(dossiers, WRITTEN_OTHERWISE, RULES);

        assertEquals(one, ManyMachines.study(spark.createDataFrame(rows, DossierRow.COLUMNS), RULES));
        assertTrue(one.quality().count(DivisionCode.NATION, QualityRule.DUPLICATE_RESIDENT_ID) > 3);
    }

    @Test
    @DisplayName("of nobody")
    void nobody() {
        assertEquals(StudySummary.NONE, onSpark(DossierFiles.PARQUET, 0));
    }

    /** Whoever has the number of somebody else comes seven after them, so that the two write it each in a way of their own. */
    private static Row writtenOtherwise(Row row) {
        Object[] values = IntStream.range(0, row.size()).mapToObj(row::get).toArray();
        int recipient = DossierRow.COLUMNS.fieldIndex(DossierRow.RECIPIENT);
        int way = Integer.parseInt(row.getString(DossierRow.COLUMNS.fieldIndex(DossierRow.ID))
                        .substring(1))
                % 4;
        values[recipient] = NUMBER.matcher(row.getString(recipient))
                .replaceFirst(found -> found.group(1) + written(found.group(2), way) + '"');
        return RowFactory.create(values);
    }

    private static String written(String number, int way) {
        return switch (way) {
            case 0 -> number;
            case 1 -> " " + number + "\u3000";
            case 2 -> number.chars().mapToObj(StudyOnSparkTest::fullWidth).collect(Collectors.joining());
            default -> number.replace('X', 'x') + " ";
        };
    }

    private static String fullWidth(int character) {
        return Character.toString(character + '\uFF01' - '!');
    }

    private StudySummary onSpark(DossierFiles format, long count) {
        format.invent(spark, count, SEED, RULES, folder.toString());
        return ManyMachines.study(format.read(spark, folder.toString()), RULES);
    }
}
