package org.zhaoliao.examples.wenshui;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.place.AbolishedDivision;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;

/** Loads the divisions of Wenshui county (文水县行政区划名录): 12 townships, 158 villages, two abolished codes of the county. */
public final class WenshuiGazetteer {

    /** Wenshui county since 2003. */
    public static final DivisionCode COUNTY = DivisionCode.of("141121");

    private WenshuiGazetteer() {}

    /** The county, everything in it and everything above it. */
    public static Gazetteer load() {
        Set<Division> divisions = new LinkedHashSet<>();
        divisions.add(division("14", "山西省"));
        divisions.add(division("1411", "吕梁市"));
        divisions.add(division(COUNTY.digits(), "文水县"));
        lines("villages.csv").forEach(line -> {
            divisions.add(division(line.getField("township"), line.getField("townshipName")));
            divisions.add(division(line.getField("code"), line.getField("name")));
        });
        return Gazetteer.of(List.copyOf(divisions), abolished());
    }

    /** The list goes from the newest code to the oldest: the one before took the place of the one after. */
    private static List<AbolishedDivision> abolished() {
        List<NamedCsvRecord> codes = lines("code-history.csv").toList();
        List<AbolishedDivision> abolished = new ArrayList<>();
        for (int i = 1; i < codes.size(); i++) {
            NamedCsvRecord code = codes.get(i);
            abolished.add(new AbolishedDivision(
                    DivisionCode.of(code.getField("code")),
                    code.getField("name"),
                    Integer.parseInt(code.getField("toYear")),
                    DivisionCode.of(codes.get(i - 1).getField("code"))));
        }
        return abolished;
    }

    private static Division division(String code, String name) {
        return new Division(DivisionCode.of(code), name);
    }

    private static Stream<NamedCsvRecord> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WenshuiGazetteer.class.getResourceAsStream(name), name)) {
            return CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
