package org.zhaoliao.html.form;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

/**
 * The care agreement of three parties, to be printed and signed (三方委托照料服务协议), 文民函〔2024〕11号 二(二).
 *
 * @param agreement parties and terms
 * @param recipient the recipient of the agreement
 * @param caregiver the caregiver of the agreement
 * @param host what the host adds
 */
public record AgreementForm(CareAgreement agreement, Recipient recipient, Caregiver caregiver, HostData host) {

    /** @throws InvalidInputException {@code html.form.other-party} when the agreement is with somebody else */
    public AgreementForm {
        if (!agreement.recipient().equals(recipient.id())) {
            throw other("recipient", recipient.id().value());
        }
        if (!agreement.caregiver().equals(caregiver.id())) {
            throw other("caregiver", caregiver.id().value());
        }
    }

    private static InvalidInputException other(String party, String found) {
        return InvalidInputException.of(party, "html.form.other-party", found);
    }

    /** The document in Chinese, masked. */
    public String page() {
        return page(Wording.CHINESE, PrintPurpose.NONE);
    }

    /** The document; to be written as UTF-8. */
    public String page(Wording wording, PrintPurpose purpose) {
        Pen pen = new Pen(wording, purpose, host);
        AgreementParties parties = new AgreementParties(this, pen);
        List<Part> parts = new ArrayList<>();
        parts.add(parties.entrusting());
        parts.add(parties.caregiver());
        parts.add(parties.recipient());
        parts.addAll(new AgreementClauses(this, pen).all());
        parts.add(parties.office());
        parts.add(parties.signatures());
        return new Sheet(
                        pen.text("agreement.title"),
                        pen.text("agreement.number", agreement.id().value()),
                        parts)
                .page(pen);
    }

    /** Names the agreement by identifier only. */
    @Override
    public String toString() {
        return "AgreementForm[" + agreement.id().value() + "]";
    }
}
