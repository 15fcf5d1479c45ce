package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Verdict;

/**
 * One recipient's line of the ledger on one day (台账条目). What a disclosure leaves out is missing: who the person is, problems and risks, and the gaps, which can tell
 * of a stay in hospital.
 */
record LedgerEntryWire(
        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String recipient,

        DivisionCode village,
        LocalDate day,
        LedgerParts.SupportWire support,
        @Personal LedgerParts.@Nullable PersonWire person,
        LedgerParts.@Nullable AgreedWire agreement,
        Map<CareDuty, Verdict> duties,

        @Personal @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<CoverageGap.Kind> gaps,

        LedgerParts.LastContactWire lastContact,

        @Personal @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<ProblemKind> problems,

        @Personal @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<LedgerParts.RiskWire> risks,

        @Size(max = Texts.MANY, message = "json.items") List<LedgerParts.WishWire> wishes)
        implements Wire<LedgerEntry> {

    static LedgerEntryWire of(LedgerEntry entry, Disclosure disclosure) {
        return new LedgerEntryWire(
                entry.recipient().value(),
                entry.village(),
                entry.day(),
                LedgerParts.SupportWire.of(entry.support()),
                disclosure.shown(PersonalKind.HEALTH, entry.person(), LedgerParts.PersonWire::of),
                OneOrNone.member(entry.care().agreement(), LedgerParts.AgreedWire::of),
                entry.care().duties(),
                disclosure.shown(PersonalKind.HEALTH, entry.care().gaps(), LedgerParts::gaps),
                LedgerParts.LastContactWire.of(entry.lastContact()),
                disclosure.shown(PersonalKind.HEALTH, entry.problems(), problems -> problems),
                disclosure.shown(PersonalKind.HEALTH, entry.risks(), LedgerParts::risks),
                entry.wishes().stream().map(LedgerParts.WishWire::of).toList());
    }

    /** @throws InvalidInputException {@code json.missing} for what a disclosure leaves out */
    @Override
    public LedgerEntry meaning() {
        if (person == null || gaps == null || problems == null || risks == null) {
            throw new InvalidInputException(missing());
        }
        return new LedgerEntry(
                new RecipientId(recipient),
                village,
                day,
                support.meaning(),
                person.meaning(),
                new LedgerEntry.Care(
                        OneOrNone.list(agreement, LedgerParts.AgreedWire::meaning), duties, Set.copyOf(gaps)),
                lastContact.meaning(),
                problems,
                risks.stream().map(LedgerParts.RiskWire::meaning).toList(),
                wishes.stream().map(LedgerParts.WishWire::meaning).toList());
    }

    private List<InputError> missing() {
        return Stream.of(
                        OneOrNone.list(person == null ? "person" : null),
                        OneOrNone.list(gaps == null ? "gaps" : null),
                        OneOrNone.list(problems == null ? "problems" : null),
                        OneOrNone.list(risks == null ? "risks" : null))
                .flatMap(List::stream)
                .map(member -> InputError.of(member, "json.missing", ""))
                .toList();
    }

    /** Names recipient and day only. */
    @Override
    public String toString() {
        return "LedgerEntryWire[" + recipient + ", " + day + "]";
    }
}
