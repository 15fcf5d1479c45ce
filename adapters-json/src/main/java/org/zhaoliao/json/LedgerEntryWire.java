package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.ledger.CensusFigure;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;

/** One recipient's line of the ledger on one day (台账条目). */
record LedgerEntryWire(
        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String recipient,

        DivisionCode village,
        LocalDate day,
        @Size(max = Texts.MANY, message = "json.items") List<CensusFigure> figures,
        @Nullable LocalDate lastVisit,
        @Nullable LocalDate lastCaregiverContact)
        implements Wire<LedgerEntry> {

    static LedgerEntryWire of(LedgerEntry entry) {
        return new LedgerEntryWire(
                entry.recipient().value(),
                entry.village(),
                entry.day(),
                List.copyOf(entry.figures()),
                OneOrNone.member(List.copyOf(entry.lastContact().visits())),
                OneOrNone.member(List.copyOf(entry.lastContact().caregiver())));
    }

    @Override
    public LedgerEntry meaning() {
        return new LedgerEntry(
                new RecipientId(recipient),
                village,
                day,
                Set.copyOf(figures),
                new LedgerEntry.LastContact(
                        Set.copyOf(OneOrNone.list(lastVisit)), Set.copyOf(OneOrNone.list(lastCaregiverContact))));
    }
}
