package org.zhaoliao.benchmarks.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;

/** The floor: a reader for one form of file, columns in their order, no quotes; it counts the rows it can take and says nothing of the others. */
final class HandWritten {

    private static final Map<String, DivisionCode> VILLAGES =
            Map.of("甲村", DivisionCode.of("141121100200"), "乙村", DivisionCode.of("141121100201"));
    private static final Map<String, CareLevel> LEVELS =
            Map.of("全自理", CareLevel.CAPABLE, "半护理", CareLevel.PARTLY_DEPENDENT, "全护理", CareLevel.WHOLLY_DEPENDENT);
    private static final int COLUMNS = 15;

    private HandWritten() {}

    static int taken(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            Set<String> seen = new HashSet<>();
            int taken = 0;
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells.length == COLUMNS
                        && ResidentId.isOne(cells[1])
                        && seen.add(cells[1])
                        && isSound(row(cells))) {
                    taken++;
                }
            }
            return taken;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                cells[0],
                ResidentId.of(cells[1]),
                cells[2].equals("男") ? Sex.MALE : Sex.FEMALE,
                LocalDate.parse(cells[3]),
                cells[4].equals("是"),
                LEVELS.getOrDefault(cells[7], CareLevel.CAPABLE),
                YearMonth.parse(cells[8]),
                cells[9].equals("分散供养") ? SupportForm.DISPERSED : SupportForm.CENTRAL,
                cells[10].equals("农村") ? RegisterType.RURAL : RegisterType.URBAN,
                VILLAGES.getOrDefault(cells[14], DivisionCode.NATION));
    }

    private static boolean isSound(Row row) {
        return !row.name().isBlank()
                && row.id().birthDate().equals(row.birth())
                && row.id().sex() == row.sex()
                && !row.village().equals(DivisionCode.NATION);
    }

    private record Row(
            String name,
            ResidentId id,
            Sex sex,
            LocalDate birth,
            boolean disabled,
            CareLevel level,
            YearMonth since,
            SupportForm form,
            RegisterType register,
            DivisionCode village) {}
}
