package org.zhaoliao.tier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/** Looks at each circumstance that asks for visits, in a fixed order, and leaves none out. */
record TierClaims(VisitCircumstances person, Policy policy) {

    private static final FactRef LIVES_ALONE = FactRef.of("tier.fact.lives-alone");
    private static final FactRef CARE_LEVEL = FactRef.of("tier.fact.care-level");

    /**
     * What one circumstance asks for.
     *
     * @param finding whether it is there
     * @param gap at most so many days between visits if it is
     * @param why the reason when it is, or when nobody knows
     */
    record Claim(Finding finding, PolicyValue<Integer> gap, Reason why) {

        /** Not knowing is no reason to come less often. */
        boolean counts() {
            return finding.verdict() != Verdict.NOT_MET;
        }
    }

    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        Arrays.stream(CareLevel.values()).map(this::careLevel).forEach(claims::add);
        Arrays.stream(KeyGroup.values()).map(this::keyGroup).forEach(claims::add);
        claims.add(minor());
        claims.add(elderAlone());
        claims.add(openRisk());
        claims.add(heatingSeason());
        Arrays.stream(VisitAlert.Kind.values()).map(this::alert).forEach(claims::add);
        return claims;
    }

    private Claim careLevel(CareLevel level) {
        String name = Wording.argument(level);
        boolean open = person.careLevel().contains(level) && !person.careLevel().isCertain();
        Observation seen = open
                ? new Observation(
                        Verdict.UNDETERMINED,
                        Reason.of("tier.perhaps-care-level", name),
                        List.of(CARE_LEVEL),
                        List.of(CARE_LEVEL))
                : Observation.settled(
                        person.careLevel().contains(level),
                        Reason.of(
                                "tier.saw.care-level",
                                Wording.argument(person.careLevel().lightest()),
                                Wording.argument(person.careLevel().heaviest())),
                        List.of(CARE_LEVEL));
        String code = open ? "tier.perhaps-care-level" : "tier.care-level";
        return claim("tier.rule.care-level", TierPolicy.gap(level), seen, Reason.of(code, name));
    }

    private Claim keyGroup(KeyGroup group) {
        String name = Wording.argument(group);
        boolean member = person.keyGroups().contains(group);
        Observation seen = Observation.of(member, Reason.of(member ? "tier.key-group" : "tier.saw.no-key-group", name));
        return claim("tier.rule.key-group", TierPolicy.gap(group), seen, Reason.of("tier.key-group", name));
    }

    private Claim minor() {
        int age = policy.get(TierPolicy.MINOR_AGE);
        return claim("tier.rule.minor", TierPolicy.MINOR_GAP, age(person.age() < age), Reason.of("tier.minor", age));
    }

    private Claim elderAlone() {
        PolicyValue<Integer> gap = policy.cited(TierPolicy.ELDER_ALONE_GAP);
        PolicyValue<Integer> old = policy.cited(TierPolicy.ELDER_AGE);
        Finding finding = Finding.combined(
                "tier.rule.elder-alone",
                gap.citation(),
                Combination.ALL,
                List.of(
                        Finding.leaf("tier.rule.elder", old.citation(), age(person.age() >= old.value())),
                        Finding.leaf(
                                "tier.rule.lives-alone",
                                gap.citation(),
                                Observation.of(person.livesAlone(), LIVES_ALONE, alone -> alone))));
        String code = finding.verdict() == Verdict.MET ? "tier.elder-alone" : "tier.elder-perhaps-alone";
        return new Claim(finding, gap, Reason.of(code, old.value()));
    }

    private Observation age(boolean holds) {
        return Observation.of(holds, Reason.of("tier.saw.age", person.age()));
    }

    private Claim openRisk() {
        Reason open = Reason.of("tier.open-risk");
        Observation seen = Observation.of(person.openRisk(), person.openRisk() ? open : Reason.of("tier.saw.no-risk"));
        return claim("tier.rule.open-risk", TierPolicy.OPEN_RISK_GAP, seen, open);
    }

    private Claim heatingSeason() {
        boolean season =
                policy.get(TierPolicy.HEATING_MONTHS).contains(policy.day().getMonth());
        Observation seen = Observation.of(season, Reason.of("tier.saw.day", policy.day()));
        return claim("tier.rule.heating-season", TierPolicy.HEATING_SEASON_GAP, seen, Reason.of("tier.heating-season"));
    }

    private Claim alert(VisitAlert.Kind kind) {
        String name = Wording.argument(kind);
        Reason holds = Reason.of("tier.alert", name);
        Observation seen = person.alerts().stream()
                .filter(alert -> alert.kind() == kind && alert.holds(person.village(), policy.day()))
                .findFirst()
                .map(alert -> Observation.of(true, holds))
                .orElseGet(() -> Observation.of(false, Reason.of("tier.saw.no-alert", name)));
        return claim("tier.rule.alert", TierPolicy.gap(kind), seen, holds);
    }

    /** Whether an institution looks after the person: then what it asks for goes before all other circumstances. */
    Claim institution() {
        Reason in = Reason.of("tier.in-institution");
        Observation seen = Observation.of(
                person.inInstitution(), person.inInstitution() ? in : Reason.of("tier.saw.not-in-institution"));
        return claim("tier.rule.in-institution", TierPolicy.INSTITUTION_GAP, seen, in);
    }

    /** A month of calls only shows nobody the home. */
    Finding homeEveryMonth() {
        PolicyValue<Boolean> monthly = policy.cited(TierPolicy.HOME_VISIT_EVERY_MONTH);
        boolean asked = monthly.value() && !person.inInstitution();
        String saw = asked ? "tier.saw.home-every-month" : "tier.saw.home-not-every-month";
        return Finding.leaf("tier.rule.home-every-month", monthly.citation(), Observation.of(asked, Reason.of(saw)));
    }

    /** The caregiver would look at their own work. */
    Finding caregiverExcluded() {
        PolicyValue<Boolean> may = policy.cited(TierPolicy.CAREGIVER_MAY_VISIT);
        String saw = may.value() ? "tier.saw.caregiver-may" : "tier.saw.caregiver-may-not";
        return Finding.leaf(
                "tier.rule.caregiver-excluded", may.citation(), Observation.of(!may.value(), Reason.of(saw)));
    }

    /** Whether an event calls for a visit at once. */
    Finding event(VisitEvent.Kind kind) {
        PolicyValue<List<LegalPeriod>> within = policy.cited(TierPolicy.after(kind));
        Citation citation = within.citation();
        String name = Wording.argument(kind);
        if (within.value().isEmpty()) {
            return Finding.leaf(
                    "tier.rule.event", citation, Observation.of(false, Reason.of("tier.saw.event-asks-nothing", name)));
        }
        Observation seen = person.events().stream()
                .filter(event -> event.kind() == kind && !event.day().isAfter(policy.day()))
                .map(VisitEvent::day)
                .min(java.util.Comparator.naturalOrder())
                .map(day -> Observation.of(true, Reason.of("tier.saw.event", name, day)))
                .orElseGet(() -> Observation.of(false, Reason.of("tier.saw.no-event", name)));
        return Finding.leaf("tier.rule.event", citation, seen);
    }

    private Claim claim(String rule, Parameter<Integer> parameter, Observation seen, Reason why) {
        PolicyValue<Integer> gap = policy.cited(parameter);
        return new Claim(Finding.leaf(rule, gap.citation(), seen), gap, why);
    }
}
