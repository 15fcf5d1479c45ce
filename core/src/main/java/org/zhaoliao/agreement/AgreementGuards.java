package org.zhaoliao.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementAct.Detail.Deadline;
import org.zhaoliao.agreement.AgreementAct.Detail.Effect;
import org.zhaoliao.agreement.AgreementAct.Detail.End;
import org.zhaoliao.agreement.AgreementAct.Detail.Invalidity;
import org.zhaoliao.agreement.AgreementAct.Detail.Rest;
import org.zhaoliao.agreement.AgreementAct.Detail.Signing;
import org.zhaoliao.agreement.AgreementLifeCycle.AgreementCase;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverRequirements;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** What the acts on an agreement require beside the right status. */
final class AgreementGuards {

    private static final String NOTICE = "文民函〔2024〕11号";
    private static final String DEFAULTS = "照料默认值";

    private static final Guard<AgreementCase> IN_ORDER = guard(
                    "agreement.in-order",
                    DEFAULTS,
                    "(b)19",
                    c -> c.agreement().lastDay().stream()
                            .noneMatch(last -> c.act().on().isBefore(last)))
            .seeing(c -> Stream.concat(Stream.of(c.act().on()), c.agreement().lastDay().stream())
                    .toList());
    private static final Guard<AgreementCase> TERM_RUNS =
            guard("agreement.term-runs", DEFAULTS, "(b)19", c -> !termOver(c)).seeing(AgreementGuards::term);

    static final List<Guard<AgreementCase>> STEP = List.of(IN_ORDER);

    static final List<Guard<AgreementCase>> SIGNING = List.of(
            IN_ORDER,
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
            IN_ORDER,
            TERM_RUNS,
            guard("agreement.all-signed", DEFAULTS, "(b)20", c -> c.agreement().isSigned())
                    .seeing(c -> List.of(c.agreement().signatures().size())),
            guard(
                            "agreement.caregiver-suited",
                            DEFAULTS,
                            "(b)21",
                            c -> effect(c).stream()
                                    .anyMatch(effect -> CaregiverRequirements.areShownBy(effect.requirements())))
                    .seeing(AgreementGuards::shown),
            guard("agreement.only-one", NOTICE, "二(二)", c -> against(c).isEmpty())
                    .seeing(c -> List.of(against(c).size())),
            guard("agreement.days-free", NOTICE, "二(二)", c -> overlapping(c).isEmpty())
                    .seeing(AgreementGuards::taken));

    static final List<Guard<AgreementCase>> DEMANDING = List.of(
            IN_ORDER,
            TERM_RUNS,
            guard(
                            "agreement.deadline-later",
                            DEFAULTS,
                            "(b)35",
                            c -> c.act().detail(Deadline.class).stream()
                                    .anyMatch(deadline ->
                                            deadline.last().isAfter(c.act().on())))
                    .seeing(AgreementGuards::deadline));

    static final List<Guard<AgreementCase>> SUSPENDING = List.of(
            IN_ORDER,
            TERM_RUNS,
            guard(
                    "agreement.suspension-reason",
                    DEFAULTS,
                    "(b)26; (b)44; (b)45",
                    c -> c.act().detail(Rest.class).isPresent()));

    static final List<Guard<AgreementCase>> RESUMING = List.of(IN_ORDER, TERM_RUNS);

    static final List<Guard<AgreementCase>> ENDING = List.of(
            IN_ORDER,
            TERM_RUNS,
            guard(
                    "agreement.end-reason",
                    NOTICE,
                    "四(二)",
                    c -> c.act().detail(End.class).isPresent()));

    static final List<Guard<AgreementCase>> EXPIRING = List.of(
            IN_ORDER,
            guard("agreement.term-over", DEFAULTS, "(b)19", AgreementGuards::termOver)
                    .seeing(AgreementGuards::term));

    /** Void in law is what a ground makes so (民法典 arts. 143 to 155), not what is no longer wanted. */
    static final List<Guard<AgreementCase>> VOIDING = List.of(
            IN_ORDER,
            guard(
                    "agreement.void-reason",
                    "民法典",
                    "143",
                    c -> c.act().detail(Invalidity.class).isPresent()),
            guard("agreement.void-in-law", "民法典", "155", AgreementGuards::isVoidInLaw)
                    .seeing(c -> c.act().detail(Invalidity.class).stream()
                            .map(Invalidity::reason)
                            .map(Wording::argument)
                            .toList()));

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

    private static List<?> shown(AgreementCase c) {
        return effect(c).map(Effect::requirements).stream()
                .flatMap(finding -> Stream.of("@" + finding.rule(), Wording.argument(finding.verdict())))
                .toList();
    }

    private static List<?> deadline(AgreementCase c) {
        return c.act()
                .detail(Deadline.class)
                .map(given -> List.of(c.act().on(), given.last()))
                .orElse(List.of());
    }

    private static List<?> signatory(AgreementCase c) {
        return signing(c).map(Signing::by).map(Wording::argument).stream().toList();
    }

    private static Guard<AgreementCase> guard(
            String code, String document, String article, Predicate<AgreementCase> holds) {
        return Guard.of(code, new Citation(document, article), holds);
    }

    private static boolean isVoidInLaw(AgreementCase c) {
        return !c.agreement().status().tookEffect()
                || c.act().detail(Invalidity.class).stream()
                        .allMatch(invalid -> invalid.reason().afterEffect());
    }

    /** The recipient's other agreements that hold now. */
    private static List<CareAgreement> against(AgreementCase c) {
        return others(c).filter(other -> other.status().holds()).toList();
    }

    /** Those that no longer hold and yet have a day in common with it: what is over had days, and what ends on a later day still has some. */
    private static List<CareAgreement> overlapping(AgreementCase c) {
        CareAgreement inForce = AgreementChange.of(c.agreement(), c.act(), AgreementStatus.IN_FORCE);
        return others(c)
                .filter(other -> !other.status().holds())
                .filter(inForce::sharesDaysWith)
                .toList();
    }

    private static List<?> taken(AgreementCase c) {
        return overlapping(c).stream()
                .flatMap(other -> DaysInForce.held(other).stream())
                .map(DateRange::until)
                .max(Comparator.naturalOrder())
                .stream()
                .toList();
    }

    private static Stream<CareAgreement> others(AgreementCase c) {
        return effect(c).stream()
                .flatMap(effect -> effect.others().stream())
                .filter(other -> other.recipient().equals(c.agreement().recipient())
                        && !other.id().equals(c.agreement().id()));
    }

    private static boolean termOver(AgreementCase c) {
        return !c.act().on().isBefore(c.agreement().terms().term().until());
    }

    private static List<?> term(AgreementCase c) {
        return List.of(c.agreement().terms().term().until());
    }
}
