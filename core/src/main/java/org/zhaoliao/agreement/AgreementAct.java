package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareAgreement.VoidReason;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;

/**
 * What is done to a care agreement, with what the action needs to know (协议操作内容). What is missing is refused by the life cycle, with a reason; what belongs
 * to another action is bad input, since no guard of this one would look at it.
 *
 * @param action what
 * @param on on which day
 * @param detail what the action needs to know; none or one
 */
public record AgreementAct(AgreementAction action, LocalDate on, List<Detail> detail) {

    /** @throws InvalidInputException {@code agreement.foreign-detail} when the detail belongs to another action */
    public AgreementAct {
        detail = AtMostOne.of("detail", detail);
        for (Detail brought : detail) {
            if (brought.action() != action) {
                throw InvalidInputException.of(
                        "detail",
                        "agreement.foreign-detail",
                        brought.action().name(),
                        Wording.argument(brought.action()),
                        Wording.argument(action));
            }
        }
    }

    /** What an action needs to know beside its day (操作要素). */
    public sealed interface Detail {

        /** The action that it belongs to. */
        AgreementAction action();

        /**
         * For {@link AgreementAction#SIGN}.
         *
         * @param party which party signs
         * @param by who signs for it
         * @param right that whoever signs for the recipient may; see {@link Signatory#right}; none for the other parties
         */
        record Signing(Party party, Signatory by, List<Finding> right) implements Detail {

            public Signing {
                right = AtMostOne.of("right", right);
            }

            @Override
            public AgreementAction action() {
                return AgreementAction.SIGN;
            }
        }

        /**
         * For {@link AgreementAction#BRING_INTO_FORCE}.
         *
         * @param requirements whether the caregiver meets the requirements
         * @param others the recipient's other agreements
         */
        record Effect(Finding requirements, List<CareAgreement> others) implements Detail {

            public Effect {
                others = List.copyOf(others);
            }

            @Override
            public AgreementAction action() {
                return AgreementAction.BRING_INTO_FORCE;
            }
        }

        /** For {@link AgreementAction#DEMAND_RECTIFICATION}: the last day in time. */
        record Deadline(LocalDate last) implements Detail {
            @Override
            public AgreementAction action() {
                return AgreementAction.DEMAND_RECTIFICATION;
            }
        }

        /** For {@link AgreementAction#SUSPEND}. */
        record Rest(SuspensionReason reason) implements Detail {
            @Override
            public AgreementAction action() {
                return AgreementAction.SUSPEND;
            }
        }

        /** For {@link AgreementAction#END}. */
        record End(EndReason reason) implements Detail {
            @Override
            public AgreementAction action() {
                return AgreementAction.END;
            }
        }

        /** For {@link AgreementAction#DECLARE_VOID}. */
        record Invalidity(VoidReason reason) implements Detail {
            @Override
            public AgreementAction action() {
                return AgreementAction.DECLARE_VOID;
            }
        }
    }

    /** An action that needs nothing but its day. */
    public static AgreementAct of(AgreementAction action, LocalDate on) {
        return new AgreementAct(action, on, List.of());
    }

    /** The entrusting party or the caregiver signs. */
    public static AgreementAct sign(Party party, LocalDate on) {
        return with(on, new Detail.Signing(party, Signatory.PERSON, List.of()));
    }

    /**
     * The recipient's party signs.
     *
     * @param by who signs
     * @param right that they may; see {@link Signatory#right}
     */
    public static AgreementAct signForRecipient(Signatory by, Finding right, LocalDate on) {
        return with(on, new Detail.Signing(Party.RECIPIENT, by, List.of(right)));
    }

    /** The signed agreement takes effect, beside the recipient's other agreements. */
    public static AgreementAct bringIntoForce(LocalDate on, Finding requirements, List<CareAgreement> others) {
        return with(on, new Detail.Effect(requirements, others));
    }

    /** The caregiver has to put something right by a deadline. */
    public static AgreementAct demandRectification(LocalDate on, LocalDate deadline) {
        return with(on, new Detail.Deadline(deadline));
    }

    /** The agreement rests from a day on. */
    public static AgreementAct suspend(LocalDate on, SuspensionReason reason) {
        return with(on, new Detail.Rest(reason));
    }

    /** The agreement ends; the day is the first on which it no longer holds. */
    public static AgreementAct end(LocalDate on, EndReason reason) {
        return with(on, new Detail.End(reason));
    }

    /** The agreement is declared void; the day is the first on which nobody serves under it any more. */
    public static AgreementAct declareVoid(LocalDate on, VoidReason reason) {
        return with(on, new Detail.Invalidity(reason));
    }

    <T extends Detail> Optional<T> detail(Class<T> kind) {
        return detail.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static AgreementAct with(LocalDate on, Detail detail) {
        return new AgreementAct(detail.action(), on, List.of(detail));
    }
}
