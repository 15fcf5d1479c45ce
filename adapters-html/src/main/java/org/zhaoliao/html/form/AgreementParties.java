package org.zhaoliao.html.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.Recipient;

/** Who makes the agreement, who handles it, and where they sign. */
record AgreementParties(AgreementForm form, Pen pen) {

    Part entrusting() {
        return new Part.Fields(
                pen.text("agreement.entrusting"),
                List.of(
                        pen.field(
                                        "field.organisation",
                                        pen.place(form.agreement().entrustingParty()))
                                .across(),
                        pen.hand(HandEntry.ENTRUSTING_REPRESENTATIVE),
                        pen.hand(HandEntry.ENTRUSTING_PHONE)));
    }

    Part caregiver() {
        return new Part.Fields(
                pen.text("agreement.caregiver"),
                form.caregiver().kind() == Caregiver.Kind.INDIVIDUAL ? person() : institution());
    }

    private List<Field> person() {
        Caregiver caregiver = form.caregiver();
        Optional<ResidentId> number = caregiver.residentId().value();
        Optional<LocalDate> birth = caregiver.birthDate().value().or(() -> number.map(ResidentId::birthDate));
        return List.of(
                pen.field("field.name", pen.name(caregiver)),
                pen.field(
                        "field.sex",
                        number.map(ResidentId::sex).map(pen.wording()::of).orElse("")),
                pen.field("field.age", birth.map(this::age).orElse("")),
                relation(),
                pen.field("field.resident-id", pen.personal(caregiver.residentId())),
                pen.field("field.phone", pen.personal(caregiver.phone())),
                pen.hand(HandEntry.CAREGIVER_ADDRESS).across(),
                pen.hand(HandEntry.CAREGIVER_UNIT).across());
    }

    private List<Field> institution() {
        return List.of(
                pen.field("field.organisation", pen.name(form.caregiver())).across(),
                pen.hand(HandEntry.INSTITUTION_REPRESENTATIVE),
                pen.field("field.phone", pen.personal(form.caregiver().phone())),
                pen.hand(HandEntry.INSTITUTION_ADDRESS).across(),
                pen.hand(HandEntry.INSTITUTION_POSTCODE),
                relation());
    }

    private Field relation() {
        return pen.field("field.relation", pen.wording().of(form.agreement().relation()));
    }

    Part recipient() {
        Recipient recipient = form.recipient();
        List<Field> fields = new ArrayList<>(List.of(
                pen.field("field.name", pen.personal(recipient.details().name())),
                pen.field("field.sex", pen.wording().of(recipient.details().sex())),
                pen.field("field.age", age(recipient.details().birthDate())),
                pen.field("field.register", pen.wording().of(recipient.register())),
                pen.field("field.resident-id", pen.personal(recipient.details().residentId())),
                pen.field("field.village", pen.place(recipient.division())),
                pen.hand(HandEntry.RECIPIENT_ADDRESS).across(),
                pen.field("field.support", pen.days(recipient.support())).across()));
        fields.addAll(guardians(recipient));
        return new Part.Fields(pen.text("agreement.recipient"), fields);
    }

    /** One line for each guardian; a blank one when none is known. */
    private List<Field> guardians(Recipient recipient) {
        return recipient.guardians().isEmpty()
                ? List.of(pen.field("field.guardian", "").across())
                : recipient.guardians().stream()
                        .map(guardian ->
                                pen.field("field.guardian", words(guardian)).across())
                        .toList();
    }

    private String words(Guardian guardian) {
        return Stream.of(
                        pen.personal(guardian.name()),
                        pen.wording().of(guardian.relation()),
                        pen.personal(guardian.phone()))
                .filter(word -> !word.isEmpty())
                .reduce((one, next) -> one + pen.text("comma") + next)
                .orElse("");
    }

    Part office() {
        return new Part.Fields(
                pen.text("agreement.office"),
                List.of(
                        pen.hand(HandEntry.HANDLER),
                        pen.hand(HandEntry.HANDLER_POSITION),
                        pen.hand(HandEntry.HANDLER_ID).across()));
    }

    Part signatures() {
        return new Part.Signatures(
                pen.text("agreement.signatures"),
                List.of(
                        signature(Party.ENTRUSTING, "agreement.sign-entrusting"),
                        signature(Party.CAREGIVER, "agreement.sign-caregiver"),
                        signature(Party.RECIPIENT, "agreement.sign-recipient")));
    }

    private Part.Signature signature(Party party, String key) {
        CareAgreement agreement = form.agreement();
        List<Signature> signed =
                Stream.ofNullable(agreement.signatures().get(party)).toList();
        List<Field> lines = new ArrayList<>();
        if (party == Party.RECIPIENT) {
            lines.add(pen.field(
                    "agreement.signatory",
                    pen.boxes(
                            List.of(Signatory.values()),
                            signed.stream().map(Signature::by).toList())));
        }
        lines.add(pen.field("agreement.signature", ""));
        lines.add(pen.field(
                "agreement.signed-on",
                pen.date(signed.stream().map(Signature::on).toList())));
        return new Part.Signature(pen.text(key), lines);
    }

    private String age(LocalDate birth) {
        return String.valueOf(
                AgeRule.ON_BIRTHDAY.ageOn(birth, form.agreement().terms().term().from()));
    }
}
