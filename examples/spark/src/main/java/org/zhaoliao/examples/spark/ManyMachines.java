package org.zhaoliao.examples.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.udf;

import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.quality.DuplicateNumbers;

/**
 * The study on Apache Spark (分布式测算). Each part of the rows is read and studied where it lies; what travels are the rows of numbers that come twice, and summaries, which
 * merge on their way.
 */
final class ManyMachines {

    private static final String NUMBER = "number";

    /** The number as the document of a recipient reads it, however it is written: a small x, blanks and full-width characters are put right. */
    private static final UserDefinedFunction READ =
            udf((UDF1<String, @Nullable String>) ManyMachines::number, DataTypes.StringType);

    private ManyMachines() {}

    static StudySummary study(Dataset<Row> rows, Rules rules) {
        StudySummary found = merged(rows, part -> Study.of(Iterators.transform(part, DossierRow::dossier), rules));
        return found.merge(merged(
                repeated(rows),
                part -> Study.ofNumbers(
                        () -> Streams.stream(part).map(DossierRow::recipient), DuplicateNumbers.ONE_PASS, rules)));
    }

    private static StudySummary merged(Dataset<Row> rows, PartStudy study) {
        JavaRDD<CarriedSummary> parts = rows.javaRDD()
                .mapPartitions(
                        part -> List.of(CarriedSummary.of(study.apply(part))).iterator());
        return parts.getNumPartitions() == 0
                ? StudySummary.NONE
                : parts.treeReduce(CarriedSummary::merge).summary();
    }

    /** The recipients whose number somebody else has, too: those of a number in one part, in the order of their identifiers, as one machine meets them. */
    private static Dataset<Row> repeated(Dataset<Row> rows) {
        Dataset<Row> numbered = rows.select(
                        READ.apply(get_json_object(col(DossierRow.RECIPIENT), "$.residentId.value"))
                                .as(NUMBER),
                        col(DossierRow.ID),
                        col(DossierRow.RECIPIENT))
                .where(col(NUMBER).isNotNull());
        Dataset<Row> twice =
                numbered.groupBy(NUMBER).count().where(col("count").gt(1)).select(NUMBER);
        return numbered.join(broadcast(twice), NUMBER)
                .repartition(col(NUMBER))
                .sortWithinPartitions(NUMBER, DossierRow.ID);
    }

    /** None of none, which is what Spark's functions are given for it. */
    private static @Nullable String number(@Nullable String written) {
        return written == null ? null : ResidentId.of(written).reveal();
    }

    /** The study of a part, which Spark sends to where the part is. */
    private interface PartStudy extends Function<Iterator<Row>, StudySummary>, java.io.Serializable {}
}
