package org.zhaoliao.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhaoliao.agreement.AgreementAct.Detail.Deadline;
import org.zhaoliao.agreement.AgreementAct.Detail.Effect;
import org.zhaoliao.agreement.AgreementAct.Detail.End;
import org.zhaoliao.agreement.AgreementAct.Detail.Rest;
import org.zhaoliao.agreement.AgreementAct.Detail.Signing;
import org.zhaoliao.agreement.AgreementLifeCycle.AgreementCase;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.caregiver.CaregiverRequirements;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** What the acts on an agreement require beside the right status. */
final class AgreementGuards {

    private static final String NOTICE = "文民函〔2024〕11号";
    private static final String DEFAULTS = "照料默认值";

    static final List<Guard<AgreementCase>> SIGNING = List.of(
            guard("agreement.signer-named", DEFAULTS, "(b)20", c -> signing(c).isPresent()),
            guard(
                    "agreement.not-signed-twice",
                    DEFAULTS,
                    "(b)20",
                    c -> signing(c).map(Signing::party).stream()
                            .noneMatch(c.agreement().signatures()::containsKey)),
            guard("agreement.signer-entitled", DEFAULTS, "(b)20", AgreementGuards::isEntitled)
                    .seeing(AgreementGuards::signatory));

    static final List<Guard<AgreementCase>> TAKING_EFFECT = List.of(
            guard("agreement.all-signed", DEFAULTS, "(b)20", c -> c.agreement().isSigned())
                    .seeing(c -> List.of(c.agreement().signatures().size())),
            guard(
                    "agreement.caregiver-suited",
                    DEFAULTS,
                    "(b)21",
                    c -> effect(c).stream()
                            .anyMatch(effect -> CaregiverRequirements.areShownBy(effect.requirements()))),
            guard(
                    "agreement.only-one",
                    NOTICE,
                    "二(二)",
                    c -> effect(c).stream()
                            .flatMap(effect -> effect.others().stream())
                            .noneMatch(other -> standsAgainst(c.agreement(), other))));

    static final List<Guard<AgreementCase>> DEMANDING = List.of(guard(
            "agreement.deadline-later",
            DEFAULTS,
            "(b)35",
            c -> c.act().detail(Deadline.class).stream()
                    .anyMatch(deadline -> deadline.last().isAfter(c.act().on()))));

    static final List<Guard<AgreementCase>> SUSPENDING = List.of(guard(
            "agreement.suspension-reason",
            DEFAULTS,
            "(b)26; (b)44; (b)45",
            c -> c.act().detail(Rest.class).isPresent()));

    static final List<Guard<AgreementCase>> RESUMING = List.of(
            guard("agreement.term-runs", DEFAULTS, "(b)19", c -> !termOver(c)).seeing(AgreementGuards::term));

    static final List<Guard<AgreementCase>> ENDING = List.of(guard(
            "agreement.end-reason",
            NOTICE,
            "四(二)",
            c -> c.act().detail(End.class).isPresent()));

    static final List<Guard<AgreementCase>> EXPIRING =
            List.of(guard("agreement.term-over", DEFAULTS, "(b)19", AgreementGuards::termOver)
                    .seeing(AgreementGuards::term));

    private AgreementGuards() {}

    private static Optional<Signing> signing(AgreementCase c) {
        return c.act().detail(Signing.class);
    }

    private static Optional<Effect> effect(AgreementCase c) {
        return c.act().detail(Effect.class);
    }

    /** Whoever signs for the recipient has shown that they, and not somebody else, may; the other parties sign themselves. */
    private static boolean isEntitled(AgreementCase c) {
        return signing(c).stream()
                .allMatch(signing -> signing.party() == Party.RECIPIENT
                        ? signing.right().stream().anyMatch(right -> SigningRight.shows(signing.by(), right))
                        : signing.by() == Signatory.PERSON);
    }

    private static List<?> signatory(AgreementCase c) {
        return signing(c).map(Signing::by).map(Wording::argument).stream().toList();
    }

    private static Guard<AgreementCase> guard(
            String code, String document, String article, Predicate<AgreementCase> holds) {
        return Guard.of(code, new Citation(document, article), holds);
    }

    private static boolean standsAgainst(CareAgreement agreement, CareAgreement other) {
        return other.recipient().equals(agreement.recipient())
                && !other.id().equals(agreement.id())
                && other.status().holds();
    }

    private static boolean termOver(AgreementCase c) {
        return !c.act().on().isBefore(c.agreement().terms().term().until());
    }

    private static List<?> term(AgreementCase c) {
        return List.of(c.agreement().terms().term().until());
    }
}
