package org.zhaoliao.html.form;

import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.support.CapitalAmount;

/** What the parties agree on: what is done, how often, for how much and how long, and what follows when it is not done. */
record AgreementClauses(AgreementForm form, Pen pen) {

    /** What a caregiver's failure obliges the office to, see {@link org.zhaoliao.oversight.CaregiverDuty}. */
    private static final List<String> DUTIES =
            List.of("oversight.duty.rectify", "oversight.duty.correct", "oversight.duty.replace");

    List<Part> all() {
        return List.of(
                new Part.Text("", List.of(pen.text("agreement.preamble")), List.of()),
                care(),
                article("frequency", pen.text("agreement.frequency", terms().timesAWeek())),
                fee(),
                article("term", pen.text("agreement.term", pen.days(terms().term()))),
                article(
                        "obligations",
                        pen.text("agreement.obligations-entrusting"),
                        pen.text("agreement.obligations-caregiver"),
                        pen.text("agreement.obligations-recipient")),
                oversight(),
                ending(),
                article("privacy", pen.text("agreement.privacy")),
                article("other", pen.text("agreement.other")));
    }

    private CareTerms terms() {
        return form.agreement().terms();
    }

    private Part care() {
        return new Part.Text(
                pen.text("agreement.article.care"),
                List.of(pen.text("agreement.care")),
                terms().duties().stream()
                        .map(duty -> pen.text(
                                "agreement.duty", pen.wording().of(duty), pen.text("agreement.duty." + duty.name())))
                        .toList());
    }

    private Part fee() {
        String figures = terms().monthlyFee().toPlainString();
        String capitals = new CapitalAmount(terms().monthlyFee()).text();
        return new Part.Text(
                pen.text("agreement.article.fee"),
                List.of(
                        pen.text("agreement.fee", figures, capitals),
                        pen.text(
                                "agreement.account",
                                orLine(pen.name(form.caregiver())),
                                orLine(pen.given(HandEntry.BANK)),
                                orLine(pen.personal(form.caregiver().account())))),
                List.of());
    }

    private Part oversight() {
        return new Part.Text(
                pen.text("agreement.article.oversight"),
                List.of(pen.text("agreement.oversight")),
                DUTIES.stream().map(pen.wording()::of).toList());
    }

    private Part ending() {
        return new Part.Text(
                pen.text("agreement.article.ending"),
                List.of(pen.text("agreement.ending")),
                Stream.of(EndReason.values()).map(pen.wording()::of).toList());
    }

    private Part article(String key, String... paragraphs) {
        return new Part.Text(pen.text("agreement.article." + key), List.of(paragraphs), List.of());
    }

    private static String orLine(String text) {
        return text.isEmpty() ? "________________" : text;
    }
}
