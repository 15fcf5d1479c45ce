package org.zhaoliao.caregiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Verdict;

/** Who may look after a recipient (照料服务人条件). Local matters: every number is policy, see {@link CaregiverPolicy}. */
public final class CaregiverRequirements {

    private static final Citation CHOICE = new Citation("照料默认值", "(b)21");

    private static final Citation CAPACITY = new Citation("照料默认值", "(b)22");

    private static final String ALL = "caregiver.requirements";

    private CaregiverRequirements() {}

    /**
     * Whether a caregiver may look after a recipient on the day of the policy: can serve on that day; and is an organisation with room for one more, or a person
     * of an allowed age, fit, not extremely poor, not the recipient, and without too many others in care.
     */
    public static Finding examine(Candidacy candidacy, Policy policy) {
        return Rule.all(ALL, CHOICE, List.of(available(policy), suited(policy))).evaluate(candidacy);
    }

    /** Whether a finding is what {@link #examine} gave, and the requirements are met: a finding of anything else shows nothing here. */
    public static boolean areShownBy(Finding finding) {
        return finding.rule().equals(ALL) && finding.verdict() == Verdict.MET;
    }

    /**
     * What does not stand against a caregiver but should be seen by whoever decides: an office in the village, or a relation in which support
     * is or may be owed by law. Not knowing whether they hold an office is shown as well.
     */
    public static List<Reason> flags(Candidacy candidacy, Policy policy) {
        List<Reason> flags = new ArrayList<>();
        Fact<Boolean> cadre = candidacy.caregiver().villageCadre();
        if (!candidacy.isOrganisation() && cadre.value().orElse(true)) {
            flags.add(Reason.of(cadre.isKnown() ? "caregiver.flag.cadre" : "caregiver.flag.cadre-unknown"));
        }
        obligor(candidacy, policy).ifPresent(flags::add);
        return flags;
    }

    /** Who was found able puts the support itself in question (民发〔2021〕43号 art. 8); of who may owe support it has to be found out. */
    private static Optional<Reason> obligor(Candidacy candidacy, Policy policy) {
        boolean mayOwe = policy.get(CaregiverPolicy.OBLIGOR_RELATIONS).contains(candidacy.relation());
        String relation = Wording.argument(candidacy.relation());
        return switch (candidacy.ableObligor().test(able -> able)) {
            case MET -> Optional.of(Reason.of("caregiver.flag.obligor-able", relation));
            case UNDETERMINED -> mayOwe ? Optional.of(Reason.of("caregiver.flag.obligor", relation)) : Optional.empty();
            case NOT_MET -> Optional.empty();
        };
    }

    private static Rule<Candidacy> available(Policy policy) {
        return Rule.of(
                "caregiver.available",
                CHOICE,
                candidacy -> Observation.of(
                        candidacy.caregiver().available().contains(policy.day()),
                        Reason.of(
                                "caregiver.available.saw",
                                candidacy.caregiver().available().from(),
                                policy.day())));
    }

    private static Rule<Candidacy> suited(Policy policy) {
        return Rule.any("caregiver.suited", CHOICE, List.of(organisation(), person(policy)));
    }

    private static Rule<Candidacy> organisation() {
        Rule<Candidacy> capacity = Rule.of(
                "caregiver.capacity",
                CAPACITY,
                candidacy -> Observation.of(
                        candidacy.caregiver().capacity(),
                        FactRef.of("caregiver.fact.capacity"),
                        capable -> candidacy.inCare() < capable));
        return Rule.all(
                "caregiver.organisation",
                CHOICE,
                List.of(kind("caregiver.is-organisation", Caregiver.Kind.ORGANISATION), capacity));
    }

    private static Rule<Candidacy> kind(String code, Caregiver.Kind kind) {
        return Rule.of(
                code,
                CHOICE,
                candidacy -> Observation.of(
                        candidacy.caregiver().kind() == kind,
                        Reason.of(
                                "caregiver.kind.saw",
                                Wording.argument(candidacy.caregiver().kind()))));
    }

    private static Rule<Candidacy> person(Policy policy) {
        return Rule.all(
                "caregiver.person",
                CHOICE,
                List.of(
                        kind("caregiver.is-person", Caregiver.Kind.INDIVIDUAL),
                        age("caregiver.old-enough", CaregiverPolicy.YOUNGEST, policy, 1),
                        age("caregiver.young-enough", CaregiverPolicy.OLDEST, policy, -1),
                        Rule.of(
                                "caregiver.fit",
                                CHOICE,
                                c -> Observation.of(c.caregiver().fit(), FactRef.of("caregiver.fact.fit"), fit -> fit)),
                        Rule.of(
                                "caregiver.not-supported",
                                CHOICE,
                                c -> Observation.of(
                                        c.caregiver().supported(),
                                        FactRef.of("caregiver.fact.supported"),
                                        supported -> !supported)),
                        Rule.of("caregiver.not-self", CHOICE, SamePerson::observe),
                        fewEnough(policy)));
    }

    /** The age compared with a bound, which is itself allowed: 1 for at least, -1 for at most. */
    private static Rule<Candidacy> age(String code, Parameter<Integer> bound, Policy policy, int direction) {
        int limit = policy.get(bound);
        return Rule.of(
                code,
                policy.cited(bound).citation(),
                candidacy -> Observation.of(
                        candidacy
                                .caregiver()
                                .birthDate()
                                .map(birth ->
                                        policy.get(CaregiverPolicy.AGE_RULE).ageOn(birth, policy.day())),
                        FactRef.of("caregiver.fact.age"),
                        age -> Integer.signum(Integer.compare(age, limit)) != -direction));
    }

    private static Rule<Candidacy> fewEnough(Policy policy) {
        int most = policy.get(CaregiverPolicy.MOST_RECIPIENTS);
        return Rule.of(
                "caregiver.few-enough",
                policy.cited(CaregiverPolicy.MOST_RECIPIENTS).citation(),
                candidacy -> Observation.of(
                        candidacy.inCare() < most, Reason.of("caregiver.few-enough.saw", candidacy.inCare(), most)));
    }
}
