package org.zhaoliao.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InvalidInputException;
import picocli.CommandLine.Option;

/** The divisions of the place: those of Wenshui unless a list is given. */
final class DivisionList {

    @Option(
            names = "--divisions",
            paramLabel = "CSV",
            description = "区划名录，列名 code,name；省略则为文水县 list of divisions; without it, Wenshui")
    private @Nullable Path divisions;

    /** @throws InvalidInputException {@code examples.divisions} when the list is none */
    Gazetteer gazetteer() {
        if (divisions == null) {
            return WenshuiGazetteer.load();
        }
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(divisions)) {
            List<Division> known = lines.stream()
                    .map(line -> new Division(DivisionCode.of(line.getField("code")), line.getField("name")))
                    .toList();
            return Gazetteer.of(known, List.of());
        } catch (CsvParseException | NoSuchElementException noList) {
            throw InvalidInputException.of("--divisions", "examples.divisions", divisions.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
