package org.zhaoliao.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.agreement.CareAgreement.Rectification;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareAgreement.VoidReason;
import org.zhaoliao.agreement.CareAgreement.Voiding;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;

/** The parts of an agreement document. */
final class AgreementParts {

    private AgreementParts() {}

    /** What was agreed (协议内容). */
    record TermsWire(
            @Size(min = 1, max = 50, message = "json.items") List<CareDuty> duties,

            @Min(value = 1, message = "json.least") @Max(value = 1_000, message = "json.most")
            Integer timesAWeek,

            Yuan monthlyFee,
            RangeWire term)
            implements Wire<CareTerms> {

        static TermsWire of(CareTerms terms) {
            return new TermsWire(
                    terms.duties(), terms.timesAWeek(), new Yuan(terms.monthlyFee()), RangeWire.of(terms.term()));
        }

        @Override
        public CareTerms meaning() {
            return new CareTerms(duties, timesAWeek, monthlyFee.amount(), term.meaning());
        }
    }

    /** A signature (签字). */
    record SignatureWire(LocalDate on, Signatory by) implements Wire<Signature> {

        static SignatureWire of(Signature signature) {
            return new SignatureWire(signature.on(), signature.by());
        }

        @Override
        public Signature meaning() {
            return new Signature(on, by);
        }
    }

    /** A time in which it rested (中止). */
    record RestWire(SuspensionReason reason, RangeWire days) implements Wire<Suspension> {

        static RestWire of(Suspension rest) {
            return new RestWire(rest.reason(), RangeWire.of(rest.days()));
        }

        @Override
        public Suspension meaning() {
            return new Suspension(reason, days.meaning());
        }
    }

    /** A time given to put something right (整改). */
    record RectificationWire(LocalDate demanded, LocalDate deadline) implements Wire<Rectification> {

        static RectificationWire of(Rectification rectification) {
            return new RectificationWire(rectification.demanded(), rectification.deadline());
        }

        @Override
        public Rectification meaning() {
            return new Rectification(demanded, deadline);
        }
    }

    /** The end before the term (解除). */
    record EndingWire(EndReason reason, LocalDate on) implements Wire<Ending> {

        static EndingWire of(Ending ending) {
            return new EndingWire(ending.reason(), ending.on());
        }

        @Override
        public Ending meaning() {
            return new Ending(reason, on);
        }
    }

    /** That it was declared void (作废). */
    record VoidingWire(VoidReason reason, LocalDate on, Boolean served) implements Wire<Voiding> {

        static VoidingWire of(Voiding voiding) {
            return new VoidingWire(voiding.reason(), voiding.on(), voiding.served());
        }

        @Override
        public Voiding meaning() {
            return new Voiding(reason, on, served);
        }
    }
}
