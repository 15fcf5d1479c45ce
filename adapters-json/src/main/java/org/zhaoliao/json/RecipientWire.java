package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/** Somebody who is supported (救助供养对象). What a disclosure leaves out is missing: birth date, disabilities, stays in hospital. */
record RecipientWire(
        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String id,

        DivisionCode division,

        @Personal(PersonalKind.NAME) @Size(max = 150, message = "json.length")
        String name,

        @Personal(PersonalKind.RESIDENT_ID) @Nullable FactWire<String> residentId,
        @Personal @Nullable LocalDate birthDate,
        Sex sex,
        RegisterType register,
        SupportForm form,

        @Size(max = Texts.MANY, message = "json.items") List<RecipientParts.EarlierFormWire> earlierForms,

        RangeWire support,

        @Personal @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<FactsParts.DisabilityWire> disabilities,

        @Nullable FactWire<Boolean> livesAlone,
        @Nullable FactWire<Boolean> atSchool,

        @Size(max = Texts.MANY, message = "json.items") List<RecipientParts.GuardianWire> guardians,

        @Personal @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<RecipientParts.StayWire> hospitalStays,

        @Size(max = Texts.MANY, message = "json.items") List<RecipientParts.WishWire> wishes,

        @Personal(PersonalKind.ACCOUNT) @Nullable FactWire<String> account,
        @Nullable LocalDate died)
        implements Wire<Recipient> {

    static RecipientWire of(Recipient recipient, Disclosure disclosure) {
        return new RecipientWire(
                recipient.id().value(),
                recipient.division(),
                disclosure.text(PersonalKind.NAME, recipient.details().name()),
                disclosure.fact(PersonalKind.RESIDENT_ID, recipient.details().residentId()),
                disclosure.shown(PersonalKind.HEALTH, recipient.details().birthDate(), day -> day),
                recipient.details().sex(),
                recipient.register(),
                recipient.form(),
                recipient.earlierForms().stream()
                        .map(RecipientParts.EarlierFormWire::of)
                        .toList(),
                RangeWire.of(recipient.support()),
                disclosure.shown(PersonalKind.HEALTH, recipient.disabilities(), FactsParts::disabilities),
                FactWire.member(recipient.livesAlone()),
                FactWire.member(recipient.atSchool()),
                recipient.guardians().stream()
                        .map(guardian -> RecipientParts.GuardianWire.of(guardian, disclosure))
                        .toList(),
                disclosure.shown(PersonalKind.HEALTH, recipient.hospitalStays(), RecipientParts::stays),
                recipient.wishes().stream().map(RecipientParts.WishWire::of).toList(),
                disclosure.fact(PersonalKind.ACCOUNT, recipient.account()),
                OneOrNone.member(recipient.died()));
    }

    /** @throws InvalidInputException {@code json.missing} for what a disclosure leaves out */
    @Override
    public Recipient meaning() {
        if (birthDate == null || disabilities == null || hospitalStays == null) {
            throw new InvalidInputException(missing());
        }
        return new Recipient(
                new RecipientId(id),
                division,
                new PersonalDetails(PersonName.of(name), FactWire.fact(residentId, ResidentId::of), birthDate, sex),
                register,
                form,
                earlierForms.stream()
                        .map(RecipientParts.EarlierFormWire::meaning)
                        .toList(),
                support.meaning(),
                FactsParts.disabilityList(disabilities),
                FactWire.fact(livesAlone),
                FactWire.fact(atSchool),
                guardians.stream().map(RecipientParts.GuardianWire::meaning).toList(),
                hospitalStays.stream().map(RecipientParts.StayWire::meaning).toList(),
                wishes.stream().map(RecipientParts.WishWire::meaning).toList(),
                FactWire.fact(account, BankAccount::of),
                OneOrNone.list(died));
    }

    private List<InputError> missing() {
        return Stream.of(
                        OneOrNone.list(birthDate == null ? "birthDate" : null),
                        OneOrNone.list(disabilities == null ? "disabilities" : null),
                        OneOrNone.list(hospitalStays == null ? "hospitalStays" : null))
                .flatMap(List::stream)
                .map(member -> InputError.of(member, "json.missing", ""))
                .toList();
    }

    /** Names the person by identifier only. */
    @Override
    public String toString() {
        return "RecipientWire[" + id + "]";
    }
}
