package org.zhaoliao.benchmarks.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.ledgerfile.LedgerLayout;
import org.zhaoliao.ledgerfile.LedgerReader;
import org.zhaoliao.ledgerfile.LedgerSettings;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.tablefile.TableLimits;

/** Ledger files of invented persons, without a fault. */
public final class LedgerFiles {

    private static final String HEADINGS = "姓名,身份证号,性别,出生日期,是否残疾,残疾类别,残疾等级,生活自理能力,最初享受月份,供养方式,户籍类型,所属省,所属区,所属街,所属社";
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final LocalDate FIRST = LocalDate.of(1936, 1, 1);
    private static final int OF_A_DAY = 500;
    private static final int MOST_ROWS = 2_000_000;

    /** What the files are read against. */
    static final LedgerSettings SETTINGS = new LedgerSettings(
            Gazetteer.of(
                    List.of(
                            division("14", "山西省"),
                            division("1411", "吕梁市"),
                            division("141121", "文水县"),
                            division("141121100", "凤城镇"),
                            division("141121100200", "甲村村委会"),
                            division("141121100201", "乙村村委会")),
                    List.of()),
            LedgerLayout.standard(),
            AS_OF,
            TableLimits.USUAL.withRows(MOST_ROWS));

    private LedgerFiles() {}

    /** A reader of such files. */
    public static LedgerReader reader() {
        return new LedgerReader(SETTINGS);
    }

    /** A CSV file of so many rows, in the folder for temporary files. */
    public static Path csv(int rows) {
        try {
            Path file = Files.createTempFile("ledger", ".csv");
            file.toFile().deleteOnExit();
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(HEADINGS + "\n");
                for (int i = 0; i < rows; i++) {
                    out.write(row(i));
                }
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String row(int number) {
        LocalDate born = FIRST.plusDays(number / OF_A_DAY);
        String body = String.format(Locale.ROOT, "142322%tY%<tm%<td%03d", born, number % OF_A_DAY * 2 + 1);
        return String.join(
                        ",",
                        "王试样",
                        body + ResidentId.checkDigit(body),
                        "男",
                        born.toString(),
                        "否",
                        "",
                        "",
                        "半护理",
                        "2015-03",
                        "分散供养",
                        "农村",
                        "山西省",
                        "文水县",
                        "凤城镇",
                        number % 2 == 0 ? "甲村" : "乙村")
                + "\n";
    }

    private static Division division(String code, String name) {
        return new Division(DivisionCode.of(code), name);
    }
}
