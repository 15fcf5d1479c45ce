package org.zhaoliao.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.rule.Verdict;

/** A ledger line as a vendor would write it down for a JSON library: the same members, and nothing that checks them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plain(
        String format,
        String disclosure,
        String recipient,
        String village,
        LocalDate day,
        PlainParts.Support support,
        PlainParts.Person person,
        PlainParts.@Nullable Agreed agreement,
        Map<CareDuty, Verdict> duties,
        List<CoverageGap.Kind> gaps,
        PlainParts.Contact lastContact,
        List<ProblemKind> problems,
        List<PlainParts.Risk> risks,
        List<PlainParts.Wish> wishes) {

    static Plain of(LedgerEntry entry, String format) {
        return new Plain(
                format,
                "EXCHANGE",
                entry.recipient().value(),
                entry.village().toString(),
                entry.day(),
                PlainParts.Support.of(entry.support()),
                PlainParts.Person.of(entry.person()),
                entry.care().agreement().stream()
                        .map(PlainParts.Agreed::of)
                        .findFirst()
                        .orElse(null),
                entry.care().duties(),
                List.copyOf(entry.care().gaps()),
                PlainParts.Contact.of(entry.lastContact()),
                entry.problems(),
                entry.risks().stream().map(PlainParts.Risk::of).toList(),
                entry.wishes().stream().map(PlainParts.Wish::of).toList());
    }

    LedgerEntry entry() {
        Map<CareDuty, Verdict> seen = new EnumMap<>(CareDuty.class);
        seen.putAll(duties);
        Set<CoverageGap.Kind> kinds = EnumSet.noneOf(CoverageGap.Kind.class);
        kinds.addAll(gaps);
        List<LedgerEntry.Agreement> agreed = agreement == null
                ? List.of()
                : List.of(new LedgerEntry.Agreement(
                        new AgreementId(agreement.id()),
                        new CaregiverId(agreement.caregiver()),
                        agreement.caregiverKnown(),
                        agreement.until()));
        return new LedgerEntry(
                new RecipientId(recipient),
                DivisionCode.of(village),
                day,
                support.meaning(),
                person.meaning(),
                new LedgerEntry.Care(agreed, seen, kinds),
                lastContact.meaning(),
                problems,
                risks.stream().map(PlainParts.Risk::meaning).toList(),
                wishes.stream().map(PlainParts.Wish::meaning).toList());
    }
}
