package org.zhaoliao.json;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;

/** The full count of some villages (排查统计表). */
record CensusWire(
        LocalDate day,
        @Size(max = MOST, message = "json.items") List<VillageWire> villages) implements Wire<CensusDocument> {

    /** As many villages as a prefecture has. */
    static final int MOST = 10_000;

    /** What was counted in one village (村级统计). */
    record VillageWire(
            DivisionCode village,

            @Size(max = Texts.MANY, message = "json.items")
            Map<
                            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,99}", message = "json.figure") String,
                            @Min(value = 0, message = "json.least") Long>
                    figures)
            implements Wire<DivisionCode> {

        @Override
        public DivisionCode meaning() {
            return village;
        }
    }

    static CensusWire of(CensusDocument census) {
        return new CensusWire(
                census.day(),
                census.villages().entrySet().stream()
                        .map(village -> new VillageWire(village.getKey(), village.getValue()))
                        .toList());
    }

    /** @throws InvalidInputException {@code json.village-twice} */
    @Override
    public CensusDocument meaning() {
        SortedMap<DivisionCode, Map<String, Long>> counted = new TreeMap<>();
        for (int i = 0; i < villages.size(); i++) {
            VillageWire village = villages.get(i);
            if (counted.put(village.village(), village.figures()) != null) {
                throw InvalidInputException.of(
                        "villages[" + i + "].village",
                        "json.village-twice",
                        village.village().toString());
            }
        }
        return new CensusDocument(day, counted);
    }
}
