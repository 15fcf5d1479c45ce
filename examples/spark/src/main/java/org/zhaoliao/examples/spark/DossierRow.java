package org.zhaoliao.examples.spark;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Document;
import org.zhaoliao.json.Documents;
import org.zhaoliao.person.Recipient;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A dossier as a row of documents (一人一行): identifier and division, then the published documents of {@link Documents}, each as its text. The same columns serve Parquet
 * and NDJSON; in the latter the documents stand nested in the line, not quoted.
 */
final class DossierRow {

    static final String ID = "id";
    static final String RECIPIENT = "recipient";

    private static final String DIVISION = "division";
    private static final String FACTS = "facts";
    private static final String LEDGER = "ledger";
    private static final String ASSESSMENTS = "assessments";
    private static final String AGREEMENTS = "agreements";
    private static final String CAREGIVERS = "caregivers";
    private static final String VISITS = "visits";

    /** The columns. */
    static final StructType COLUMNS = new StructType(Stream.concat(
                    Stream.of(ID, DIVISION, RECIPIENT, FACTS, LEDGER).map(name -> column(name, DataTypes.StringType)),
                    Stream.of(ASSESSMENTS, AGREEMENTS, CAREGIVERS, VISITS)
                            .map(name -> column(name, DataTypes.createArrayType(DataTypes.StringType, false))))
            .toArray(StructField[]::new));

    private DossierRow() {}

    /** A dossier as a row, with all that it says: a file for those who may have the whole of it. */
    static Row of(Dossier dossier) {
        Recipient recipient = dossier.file().recipient();
        return RowFactory.create(
                recipient.id().value(),
                recipient.division().digits(),
                text(Documents.RECIPIENT, recipient),
                text(Documents.FACTS, dossier.facts()),
                text(Documents.LEDGER_ENTRY, dossier.entry()),
                texts(Documents.ASSESSMENT, dossier.file().care().assessments()),
                texts(Documents.AGREEMENT, dossier.file().care().agreements()),
                texts(Documents.CAREGIVER, dossier.file().care().caregivers().values()),
                texts(Documents.VISIT, dossier.file().watch().visits()));
    }

    /** The dossier of a row. */
    static Dossier dossier(Row row) {
        return new Dossier(
                SyntheticDossiers.file(
                        recipient(row),
                        values(Documents.ASSESSMENT, row, ASSESSMENTS),
                        values(Documents.AGREEMENT, row, AGREEMENTS),
                        values(Documents.CAREGIVER, row, CAREGIVERS),
                        values(Documents.VISIT, row, VISITS)),
                Documents.FACTS.read(text(row, FACTS)),
                Documents.LEDGER_ENTRY.read(text(row, LEDGER)));
    }

    /** The recipient of a row alone. */
    static Recipient recipient(Row row) {
        return Documents.RECIPIENT.read(text(row, RECIPIENT));
    }

    /** A row as a line of NDJSON. */
    static String line(Row row) {
        return Stream.of(COLUMNS.fields())
                .map(column -> '"' + column.name() + "\":" + json(row, column))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Identifiers and divisions have no character that needs an escape. */
    private static String json(Row row, StructField column) {
        String name = column.name();
        if (!column.dataType().equals(DataTypes.StringType)) {
            return "[" + String.join(",", row.<String>getList(COLUMNS.fieldIndex(name))) + "]";
        }
        String text = text(row, name);
        return name.equals(ID) || name.equals(DIVISION) ? '"' + text + '"' : text;
    }

    private static String text(Row row, String column) {
        return row.getString(COLUMNS.fieldIndex(column));
    }

    private static <T> List<T> values(Document<T> document, Row row, String column) {
        return row.<String>getList(COLUMNS.fieldIndex(column)).stream()
                .map(document::read)
                .toList();
    }

    private static <T> scala.collection.Iterable<String> texts(Document<T> document, Collection<T> values) {
        return CollectionConverters.asScala(
                        values.stream().map(value -> text(document, value)).toList())
                .toSeq();
    }

    private static <T> String text(Document<T> document, T value) {
        return document.line(value, Disclosure.EXCHANGE);
    }

    private static StructField column(String name, DataType type) {
        return DataTypes.createStructField(name, type, false);
    }
}
