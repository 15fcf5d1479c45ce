package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;

/** A care agreement (委托照料服务协议); it names its parties by identifier. */
record AgreementWire(
        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String id,

        DivisionCode division,

        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String recipient,

        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String caregiver,

        DivisionCode entrustingParty,
        Relation relation,
        AgreementParts.TermsWire terms,
        AgreementStatus status,
        Map<Party, AgreementParts.SignatureWire> signatures,
        @Nullable LocalDate effective,

        @Size(max = Texts.MANY, message = "json.items") List<AgreementParts.RestWire> suspensions,

        AgreementParts.@Nullable RectificationWire rectification,
        AgreementParts.@Nullable EndingWire ending,

        @Nullable @Pattern(regexp = Texts.ID, message = "json.identifier")
        String predecessor,

        AgreementParts.@Nullable VoidingWire voiding,
        @Nullable LocalDate lastAct)
        implements Wire<CareAgreement> {

    static AgreementWire of(CareAgreement agreement) {
        return new AgreementWire(
                agreement.id().value(),
                agreement.division(),
                agreement.recipient().value(),
                agreement.caregiver().value(),
                agreement.entrustingParty(),
                agreement.relation(),
                AgreementParts.TermsWire.of(agreement.terms()),
                agreement.status(),
                Mapped.values(agreement.signatures(), AgreementParts.SignatureWire::of),
                OneOrNone.member(agreement.effective()),
                agreement.suspensions().stream()
                        .map(AgreementParts.RestWire::of)
                        .toList(),
                OneOrNone.member(agreement.rectification(), AgreementParts.RectificationWire::of),
                OneOrNone.member(agreement.ending(), AgreementParts.EndingWire::of),
                OneOrNone.member(agreement.predecessor(), AgreementId::value),
                OneOrNone.member(agreement.voiding(), AgreementParts.VoidingWire::of),
                OneOrNone.member(agreement.lastAct()));
    }

    @Override
    public CareAgreement meaning() {
        return new CareAgreement(
                new AgreementId(id),
                division,
                new RecipientId(recipient),
                new CaregiverId(caregiver),
                entrustingParty,
                relation,
                terms.meaning(),
                status,
                Mapped.values(signatures, AgreementParts.SignatureWire::meaning),
                OneOrNone.list(effective),
                suspensions.stream().map(AgreementParts.RestWire::meaning).toList(),
                OneOrNone.list(rectification, AgreementParts.RectificationWire::meaning),
                OneOrNone.list(ending, AgreementParts.EndingWire::meaning),
                OneOrNone.list(predecessor, AgreementId::new),
                OneOrNone.list(voiding, AgreementParts.VoidingWire::meaning),
                OneOrNone.list(lastAct));
    }
}
