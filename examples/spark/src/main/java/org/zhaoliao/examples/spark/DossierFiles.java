package org.zhaoliao.examples.spark;

import com.google.common.collect.Iterators;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** In which form dossiers lie in files (数据格式). */
enum DossierFiles {
    /** Columns (Parquet). */
    PARQUET {
        @Override
        void write(Dataset<Row> rows, String folder) {
            rows.write().mode(SaveMode.Overwrite).parquet(folder);
        }

        @Override
        Dataset<Row> read(SparkSession spark, String folder) {
            return spark.read().schema(DossierRow.COLUMNS).parquet(folder);
        }
    },
    /** An object a line (NDJSON). */
    NDJSON {
        @Override
        void write(Dataset<Row> rows, String folder) {
            rows.map((MapFunction<Row, String>) DossierRow::line, Encoders.STRING())
                    .write()
                    .mode(SaveMode.Overwrite)
                    .text(folder);
        }

        @Override
        Dataset<Row> read(SparkSession spark, String folder) {
            return spark.read()
                    .schema(DossierRow.COLUMNS)
                    .option("mode", "FAILFAST")
                    .json(folder);
        }
    };

    private static final int RECIPIENTS_IN_A_PART = 16_000;

    abstract void write(Dataset<Row> rows, String folder);

    abstract Dataset<Row> read(SparkSession spark, String folder);

    /** Writes the first so many invented recipients; each part is invented where it is written. */
    void invent(SparkSession spark, long count, long seed, Rules rules, String folder) {
        int parts = Math.toIntExact(2 + count / RECIPIENTS_IN_A_PART);
        Dataset<Row> rows = spark.range(0, count, 1, parts)
                .mapPartitions(
                        (MapPartitionsFunction<Long, Row>) numbers -> {
                            SyntheticDossiers dossiers = new SyntheticDossiers(seed, rules);
                            return Iterators.transform(numbers, number -> DossierRow.of(dossiers.of(number)));
                        },
                        Encoders.row(DossierRow.COLUMNS));
        write(rows, folder);
    }
}
