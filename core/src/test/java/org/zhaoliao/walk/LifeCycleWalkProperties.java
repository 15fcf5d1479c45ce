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
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.Coverage;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.agreement.CoverageGap.Kind;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.walk.AgreementLedger.Account;

/** W2.6, W5.5: a million random actions over random cases. A seed that fails is told by the property and plays the same again. */
class LifeCycleWalkProperties {

    private static final int OFFICES = 200;
    private static final int ACTIONS = 5_000;
    private static final DateRange WINDOW = DateRange.of(START, START.plusDays(121));

    private final CareStore store = InMemoryStore.empty();
    private final AgreementLedger ledger = new AgreementLedger();
    private Instant now = START.atStartOfDay(ZoneOffset.UTC).toInstant();
    private final List<LifeCycleWalk<?, ?, ?, ?>> walks = List.of(
            new LifeCycleWalk<>(store.agreements(), new AgreementPlay(store.agreements(), ledger).play()),
            new LifeCycleWalk<>(store.leads(), Plays.leads()),
            new LifeCycleWalk<>(store.determinations(), Plays.determinations()),
            new LifeCycleWalk<>(store.terminations(), Plays.terminations()),
            new LifeCycleWalk<>(store.complaints(), Plays.complaints()),
            new LifeCycleWalk<>(store.referrals(), Plays.referrals()),
            new LifeCycleWalk<>(store.riskCases(), RiskPlay.play()));

    @Property(tries = OFFICES, shrinking = ShrinkingMode.OFF)
    @Label(
            "no action leaves its table, no two agreements hold one recipient on one day, no entry is lost, and gaps are those of a count by day from a book of its own")
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
        Map<CaregiverId, Caregiver> caregivers = WalkOffice.caregivers(random);
        RECIPIENTS.forEach(this::oneEachDay);
        RECIPIENTS.forEach(recipient -> gapsAreThoseOfTheDays(recipient, caregivers));
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
        assertTrue(offices.stream().anyMatch(office -> office.walks.get(0).refusedByStore() > 0));
    }

    private void atMostOneHolds(RecipientId recipient) {
        long holding = agreements(recipient).stream()
                .filter(agreement -> agreement.status().holds())
                .count();
        assertTrue(holding <= 1, () -> holding + " agreements hold " + recipient);
    }

    /** By the acts that were taken, and by what the agreements say of themselves. */
    private void oneEachDay(RecipientId recipient) {
        List<Account> accounts = ledger.of(recipient);
        WINDOW.dates()
                .forEach(day -> assertTrue(
                        accounts.stream()
                                        .filter(account -> account.isHeldOn(day))
                                        .count()
                                <= 1,
                        () -> "two agreements hold " + recipient + " on " + day));
        for (Account account : accounts) {
            CareAgreement agreement =
                    store.agreements().find(account.id()).orElseThrow().value();
            assertTrue(account.isInOrder(), () -> account.acts().toString());
            assertEquals(
                    WINDOW.dates().filter(account::isInForceOn).toList(),
                    agreement.daysInForce().stream().flatMap(DateRange::dates).toList(),
                    () -> account.acts().toString());
        }
    }

    private void gapsAreThoseOfTheDays(RecipientId recipient, Map<CaregiverId, Caregiver> caregivers) {
        List<Account> accounts = ledger.of(recipient);
        List<CoverageGap> gaps = Coverage.gaps(WalkOffice.person(recipient), agreements(recipient), caregivers, WINDOW);
        for (Kind kind : List.of(Kind.NO_AGREEMENT, Kind.NO_ABLE_CAREGIVER)) {
            assertEquals(
                    WINDOW.dates()
                            .filter(day -> missing(accounts, caregivers, day).contains(kind))
                            .toList(),
                    gaps.stream()
                            .filter(gap -> gap.kind() == kind)
                            .flatMap(gap -> gap.days().dates())
                            .toList());
        }
    }

    private static Set<Kind> missing(List<Account> accounts, Map<CaregiverId, Caregiver> caregivers, LocalDate day) {
        List<Account> inForce =
                accounts.stream().filter(account -> account.isInForceOn(day)).toList();
        if (inForce.isEmpty()) {
            return accounts.stream().anyMatch(account -> restsWhileAway(account, day))
                    ? Set.of()
                    : Set.of(Kind.NO_AGREEMENT);
        }
        return inForce.stream().anyMatch(account -> isAble(caregivers.get(account.caregiver()), day))
                ? Set.of()
                : Set.of(Kind.NO_ABLE_CAREGIVER);
    }

    /** A rest because the recipient is lost or detained; a rest for a stay excuses nothing here, where nobody is in hospital. */
    private static boolean restsWhileAway(Account account, LocalDate day) {
        return account.isHeldOn(day)
                && account.restOn(day)
                        .filter(reason -> reason == SuspensionReason.LOST || reason == SuspensionReason.DETAINED)
                        .isPresent();
    }

    private static boolean isAble(@Nullable Caregiver caregiver, LocalDate day) {
        if (caregiver == null || !caregiver.available().contains(day)) {
            return false;
        }
        boolean unfit = caregiver.kind() == Caregiver.Kind.INDIVIDUAL
                && caregiver.fit() instanceof Fact.Known<Boolean> found
                && !found.known()
                && !day.isBefore(found.source().asOf());
        return !unfit;
    }

    private List<CareAgreement> agreements(RecipientId recipient) {
        return store.agreements().of(recipient).stream().map(Versioned::value).toList();
    }
}
