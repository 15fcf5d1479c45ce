package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.place.DivisionCode;

/** Who looks after recipients (照料服务人). Birth date and fitness are left out where health is not disclosed. */
record CaregiverWire(
        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String id,

        DivisionCode division,
        Caregiver.Kind kind,

        @Personal(PersonalKind.NAME) @Size(max = 150, message = "json.length")
        String name,

        @Personal(PersonalKind.RESIDENT_ID) @Nullable FactWire<String> residentId,
        @Personal @Nullable FactWire<LocalDate> birthDate,
        @Personal(PersonalKind.PHONE) @Nullable FactWire<String> phone,
        @Nullable FactWire<Boolean> supported,
        @Personal @Nullable FactWire<Boolean> fit,
        @Nullable FactWire<Boolean> villageCadre,
        @Nullable FactWire<Integer> capacity,
        @Personal(PersonalKind.ACCOUNT) @Nullable FactWire<String> account,
        RangeWire available)
        implements Wire<Caregiver> {

    static CaregiverWire of(Caregiver caregiver, Disclosure disclosure) {
        return new CaregiverWire(
                caregiver.id().value(),
                caregiver.division(),
                caregiver.kind(),
                disclosure.text(PersonalKind.NAME, caregiver.name()),
                disclosure.fact(PersonalKind.RESIDENT_ID, caregiver.residentId()),
                disclosure.shown(PersonalKind.HEALTH, caregiver.birthDate(), FactWire::member),
                disclosure.fact(PersonalKind.PHONE, caregiver.phone()),
                FactWire.member(caregiver.supported()),
                disclosure.shown(PersonalKind.HEALTH, caregiver.fit(), FactWire::member),
                FactWire.member(caregiver.villageCadre()),
                FactWire.member(caregiver.capacity()),
                disclosure.fact(PersonalKind.ACCOUNT, caregiver.account()),
                RangeWire.of(caregiver.available()));
    }

    @Override
    public Caregiver meaning() {
        return new Caregiver(
                new CaregiverId(id),
                division,
                kind,
                PersonName.of(name),
                FactWire.fact(residentId, ResidentId::of),
                FactWire.fact(birthDate),
                FactWire.fact(phone, PhoneNumber::of),
                FactWire.fact(supported),
                FactWire.fact(fit),
                FactWire.fact(villageCadre),
                FactWire.fact(capacity),
                FactWire.fact(account, BankAccount::of),
                available.meaning());
    }

    /** Names the caregiver by identifier only. */
    @Override
    public String toString() {
        return "CaregiverWire[" + id + "]";
    }
}
