package org.zhaoliao.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.json.CensusDocument.Recipients;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;

/** The full count of some villages (排查统计表). */
record CensusWire(
        LocalDate day,
        @Size(max = MOST, message = "json.items") List<VillageWire> villages) implements Wire<CensusDocument> {

    /** As many villages as a prefecture has. */
    static final int MOST = 10_000;

    /** Twelve digits, of which the last three do not stand for the whole township: what lies in no other can be added up. */
    private static final String VILLAGE = "\\d{9}(?!000)\\d{3}";

    /** What was counted in one village (村级统计): a row for each class of recipients of whom anything was. */
    record VillageWire(
            @Pattern(regexp = VILLAGE, message = "json.village")
            String village,

            @Size(max = Recipients.CLASSES, message = "json.items")
            List<RowWire> rows)
            implements Wire<SortedMap<Recipients, Map<String, Long>>> {

        static VillageWire of(DivisionCode village, SortedMap<Recipients, Map<String, Long>> counted) {
            return new VillageWire(
                    village.toString(),
                    counted.entrySet().stream()
                            .map(row -> RowWire.of(row.getKey(), row.getValue()))
                            .toList());
        }

        /** @throws InvalidInputException {@code json.row-twice} */
        @Override
        public SortedMap<Recipients, Map<String, Long>> meaning() {
            SortedMap<Recipients, Map<String, Long>> counted = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                RowWire row = rows.get(i);
                if (counted.put(row.meaning(), row.figures()) != null) {
                    throw InvalidInputException.of("rows[" + i + "]", "json.row-twice", village);
                }
            }
            return counted;
        }
    }

    /** What was counted of one class of recipients (统计行). */
    record RowWire(
            RegisterType register,
            SupportForm form,
            Boolean keyGroup,

            @Size(max = Texts.MANY, message = "json.items")
            Map<
                            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,99}", message = "json.figure") String,
                            @Min(value = 0, message = "json.least") @Max(value = LARGEST, message = "json.most") Long>
                    figures)
            implements Wire<Recipients> {

        /** More than there are days in the lives of everybody, and little enough that no sum runs over. */
        static final long LARGEST = 100_000_000_000_000L;

        static RowWire of(Recipients recipients, Map<String, Long> figures) {
            return new RowWire(recipients.register(), recipients.form(), recipients.keyGroup(), figures);
        }

        @Override
        public Recipients meaning() {
            return new Recipients(register, form, keyGroup);
        }
    }

    static CensusWire of(CensusDocument census) {
        return new CensusWire(
                census.day(),
                census.villages().entrySet().stream()
                        .map(village -> VillageWire.of(village.getKey(), village.getValue()))
                        .toList());
    }

    /** @throws InvalidInputException {@code json.village-twice} */
    @Override
    public CensusDocument meaning() {
        SortedMap<DivisionCode, SortedMap<Recipients, Map<String, Long>>> counted = new TreeMap<>();
        for (int i = 0; i < villages.size(); i++) {
            VillageWire village = villages.get(i);
            if (counted.put(DivisionCode.of(village.village()), village.meaning()) != null) {
                throw InvalidInputException.of("villages[" + i + "].village", "json.village-twice", village.village());
            }
        }
        return new CensusDocument(day, counted);
    }
}
