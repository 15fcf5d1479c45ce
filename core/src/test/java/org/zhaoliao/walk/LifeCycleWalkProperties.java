package org.zhaoliao.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.walk.WalkOffice.RECIPIENTS;
import static org.zhaoliao.walk.WalkOffice.START;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.Coverage;
import org.zhaoliao.agreement.CoverageGap.Kind;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** W2.6, W5.5: a million random actions over random cases. A seed that fails is told by the property and plays the same again. */
class LifeCycleWalkProperties {

    private static final int OFFICES = 200;
    private static final int ACTIONS = 5_000;
    private static final DateRange WINDOW = DateRange.of(START, START.plusDays(150));

    private final CareStore store = InMemoryStore.empty();
    private Instant now = START.atStartOfDay(ZoneOffset.UTC).toInstant();
    private final List<LifeCycleWalk<?, ?, ?, ?>> walks = List.of(
            new LifeCycleWalk<>(store.agreements(), new AgreementPlay(store.agreements()).play()),
            new LifeCycleWalk<>(store.leads(), Plays.leads()),
            new LifeCycleWalk<>(store.determinations(), Plays.determinations()),
            new LifeCycleWalk<>(store.terminations(), Plays.terminations()),
            new LifeCycleWalk<>(store.complaints(), Plays.complaints()),
            new LifeCycleWalk<>(store.referrals(), Plays.referrals()),
            new LifeCycleWalk<>(store.riskCases(), RiskPlay.play()));

    @Property(tries = OFFICES, shrinking = ShrinkingMode.OFF)
    @Label(
            "no action leaves its table, no two agreements hold one recipient, no entry is lost, and gaps are those of a count by day")
    void walk(@ForAll long seed) {
        Random random = new Random(seed);
        for (int action = 0; action < ACTIONS; action++) {
            // every other action on the agreements: they can harm each other
            int which = Math.max(0, random.nextInt(2 * walks.size()) - walks.size());
            // no entry is dated before another, in this office as in the store
            now = now.plusSeconds(1);
            walks.get(which).step(random, now);
            if (which == 0) {
                RECIPIENTS.forEach(this::atMostOneHolds);
            }
        }
        walks.forEach(LifeCycleWalk::check);
        RECIPIENTS.forEach(this::gapsAreThoseOfTheDays);
    }

    @Example
    @Label(
            "the walks go everywhere: every row of every table is taken, and the store stands in where the life cycle was told too little")
    void everywhere() {
        List<LifeCycleWalkProperties> offices = IntStream.range(0, 10)
                .mapToObj(seed -> new LifeCycleWalkProperties())
                .toList();
        for (int seed = 0; seed < offices.size(); seed++) {
            offices.get(seed).walk(seed);
        }
        for (int which = 0; which < walks.size(); which++) {
            Set<Accepted<?, ?>> untaken = new HashSet<>(walks.get(which).rows());
            for (LifeCycleWalkProperties office : offices) {
                untaken.removeAll(office.walks.get(which).taken());
            }
            assertEquals(Set.of(), untaken);
        }
        assertTrue(offices.stream().allMatch(office -> office.walks.get(0).refusedByStore() > 0));
    }

    private void atMostOneHolds(RecipientId recipient) {
        long holding = agreements(recipient).stream()
                .filter(agreement -> agreement.status().holds())
                .count();
        assertTrue(holding <= 1, () -> holding + " agreements hold " + recipient);
    }

    private void gapsAreThoseOfTheDays(RecipientId recipient) {
        List<CareAgreement> agreements = agreements(recipient);
        Set<LocalDate> bare = WINDOW.dates()
                .filter(day -> agreements.stream()
                        .noneMatch(agreement -> isInForce(agreement, day) || restsWhileAway(agreement, day)))
                .collect(Collectors.toSet());
        Set<LocalDate> gaps = Coverage.gaps(WalkOffice.person(recipient), agreements, Map.of(), WINDOW).stream()
                .filter(gap -> gap.kind() == Kind.NO_AGREEMENT)
                .flatMap(gap -> gap.days().dates())
                .collect(Collectors.toSet());
        assertEquals(bare, gaps);
    }

    /** A rest because the recipient is lost or detained; a rest for a stay excuses nothing here, where nobody is in hospital. */
    private static boolean restsWhileAway(CareAgreement agreement, LocalDate day) {
        return isHeld(agreement, day)
                && agreement.suspensions().stream()
                        .filter(rest -> rest.days().contains(day))
                        .anyMatch(rest -> rest.reason() == CareAgreement.SuspensionReason.LOST
                                || rest.reason() == CareAgreement.SuspensionReason.DETAINED);
    }

    private static boolean isInForce(CareAgreement agreement, LocalDate day) {
        return isHeld(agreement, day)
                && agreement.suspensions().stream()
                        .noneMatch(rest -> rest.days().contains(day));
    }

    private static boolean isHeld(CareAgreement agreement, LocalDate day) {
        return agreement.status().tookEffect()
                && agreement.terms().term().contains(day)
                && agreement.signatures().values().stream()
                        .noneMatch(signed -> signed.on().isAfter(day))
                && agreement.effective().stream().noneMatch(day::isBefore)
                && agreement.ending().stream().noneMatch(end -> !day.isBefore(end.on()));
    }

    private List<CareAgreement> agreements(RecipientId recipient) {
        return store.agreements().of(recipient).stream().map(Versioned::value).toList();
    }
}
