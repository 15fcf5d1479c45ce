package org.zhaoliao.json;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.rule.Citation;

/**
 * A policy entry (政策条目).
 *
 * @param division the nation must be written {@code CN}: a division left empty by mistake would turn a county's value into one for all
 * @param until missing while the value has no end
 */
record PolicyEntryWire(
        @Pattern(regexp = "[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+", message = "json.parameter")
        @Size(max = 100, message = "json.length")
        String parameter,

        DivisionCode division,
        LocalDate from,
        @Nullable LocalDate until,
        @Size(max = 500, message = "json.length") String value,

        @NotBlank(message = "policy.citation") @Size(max = 200, message = "json.length")
        String document,

        @Size(max = 100, message = "json.length") String article,
        Standing standing)
        implements Wire<PolicyEntry> {

    static PolicyEntryWire of(PolicyEntry entry) {
        RangeWire validity = RangeWire.of(entry.validity());
        return new PolicyEntryWire(
                entry.parameter(),
                entry.division(),
                validity.from(),
                validity.until(),
                entry.value(),
                entry.citation().document(),
                entry.citation().article(),
                entry.standing());
    }

    @Override
    public PolicyEntry meaning() {
        DateRange validity = new RangeWire(from, until).meaning();
        return new PolicyEntry(parameter, division, validity, value, new Citation(document, article), standing);
    }
}
