package org.zhaoliao.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Citation;

/**
 * A policy entry as it stands in JSON; a message of a constraint is the code of the error.
 *
 * <p>The nation must be written {@code CN}: a division left empty by mistake would turn a county's value into one for all.
 */
record PolicyEntryWire(
        @Pattern(regexp = "[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+", message = "json.parameter")
        @Size(max = 100, message = "json.length")
        String parameter,

        @NotBlank(message = "json.blank") @Size(max = 20, message = "json.length")
        String division,

        @Size(max = 20, message = "json.length") String from,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20, message = "json.length")
        String until,

        @Size(max = 500, message = "json.length") String value,

        @NotBlank(message = "policy.citation") @Size(max = 200, message = "json.length")
        String document,

        @Size(max = 100, message = "json.length") String article,

        String standing) {

    static PolicyEntryWire of(Members members) {
        members.only("parameter", "division", "from", "until", "value", "document", "article", "standing");
        return new PolicyEntryWire(
                members.text("parameter"),
                members.text("division"),
                members.text("from"),
                members.textOr("until", ""),
                members.text("value"),
                members.text("document"),
                members.text("article"),
                members.text("standing"));
    }

    static PolicyEntryWire of(PolicyEntry entry) {
        DateRange validity = entry.validity();
        return new PolicyEntryWire(
                entry.parameter(),
                entry.division().toString(),
                validity.from().toString(),
                validity.isOpen() ? "" : validity.until().toString(),
                entry.value(),
                entry.citation().document(),
                entry.citation().article(),
                entry.standing().name());
    }

    Collection<InputError> errors() {
        Faults faults = new Faults();
        Constraints.errors(this).forEach(faults::add);
        faults.attempt(this::place);
        faults.attempt(this::first);
        faults.attempt(this::end);
        faults.attempt(this::validity);
        faults.attempt(this::firmness);
        return faults.found();
    }

    /** The entry; only for what has no {@link #errors}. */
    PolicyEntry entry() {
        return new PolicyEntry(parameter, place(), validity(), value, new Citation(document, article), firmness());
    }

    private DivisionCode place() {
        try {
            return DivisionCode.of(division);
        } catch (InvalidInputException malformed) {
            throw InvalidInputException.of("division", "place.division-code", division);
        }
    }

    private DateRange validity() {
        return DateRange.of(first(), end());
    }

    private LocalDate first() {
        return day("from", from);
    }

    private LocalDate end() {
        return until.isEmpty() ? LocalDate.MAX : day("until", until);
    }

    private Standing firmness() {
        try {
            return Standing.valueOf(standing);
        } catch (IllegalArgumentException unknown) {
            throw InvalidInputException.of("standing", "policy.standing", standing, List.of(Standing.values()));
        }
    }

    private static LocalDate day(String member, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInputException.of(member, "policy.day", text);
        }
    }
}
