package org.zhaoliao.continuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.termination.TerminationGround;

/** Unknown facts end nothing; knowing more turns nothing that is settled; support ends on the grounds and only on them. */
class ContinuationProperties {

    private static final Continuation CONTINUATION = Continuation.under(Sample.policy(Sample.DAY));
    private static final LocalDate LAW = LocalDate.of(2026, 7, 1);

    private static ContinuationDecision decide(Drawn person, Facts facts) {
        return CONTINUATION.decide(facts, person.supportedSince());
    }

    private static ContinuationDecision known(Drawn person) {
        return decide(person, person.facts());
    }

    /** Of each fact the coin says whether it is forgotten. */
    private static Facts forget(Facts facts, Random coin) {
        Facts left = facts;
        for (FactKey<?> key : facts.keys()) {
            left = coin.nextBoolean() ? left : left.with(key, Fact.unknown());
        }
        return left;
    }

    @Property
    void endsIffSomeGroundIsMet(@ForAll long seed) {
        Drawn person = Drawn.of(new Random(seed));
        ContinuationDecision decision = known(person);

        assertEquals(List.copyOf(person.grounds()), decision.grounds());
        assertEquals(
                person.grounds().isEmpty() ? ContinuationOutcome.GOES_ON : ContinuationOutcome.ENDS,
                decision.outcome());
    }

    @Property
    void forgettingNeverMakesAGround(@ForAll long seed, @ForAll long coin) {
        Drawn person = Drawn.of(new Random(seed));
        ContinuationDecision less = decide(person, forget(person.facts(), new Random(coin)));

        assertTrue(person.grounds().containsAll(less.grounds()));
        assertEquals(
                less.outcome() == ContinuationOutcome.OPEN, !less.openFacts().isEmpty());
        assertTrue(less.outcome() == ContinuationOutcome.OPEN
                || less.outcome() == known(person).outcome());
    }

    @Property
    void knowingNothingEndsNothing(@ForAll @IntRange(max = 90) int years) {
        ContinuationDecision decision = CONTINUATION.decide(Facts.none(), Sample.DAY.minusYears(years));

        assertEquals(ContinuationOutcome.OPEN, decision.outcome());
        assertEquals(List.of(), decision.grounds());
    }

    @Property
    void hearingIsDueExactlyFromTheLawOn(@ForAll long seed, @ForAll @IntRange(min = -700, max = 700) int days) {
        LocalDate day = LAW.plusDays(days);
        Drawn person = Drawn.of(new Random(seed));
        ContinuationDecision decision =
                Continuation.under(Sample.policy(day)).decide(person.facts(), person.supportedSince());
        boolean dead = person.deceased() || person.whereabouts() == Whereabouts.DECLARED_DEAD;

        assertEquals(days >= 0 && !decision.grounds().isEmpty() && !dead, decision.isHearingDue());
    }

    /** A recipient of whom everything is known, and the grounds told by hand. */
    private record Drawn(
            int age,
            int since,
            Schooling schooling,
            boolean deceased,
            Whereabouts whereabouts,
            boolean sentenced,
            Custody custody,
            int income,
            int deposits,
            List<Hindrance> spouse,
            boolean leaves) {

        static Drawn of(Random draw) {
            int age = draw.nextInt(80);
            return new Drawn(
                    age,
                    draw.nextInt(age + 1),
                    pick(draw, Schooling.values()),
                    draw.nextInt(6) == 0,
                    draw.nextInt(3) == 0 ? pick(draw, Whereabouts.values()) : Whereabouts.KNOWN,
                    draw.nextBoolean(),
                    draw.nextInt(3) == 0 ? pick(draw, Custody.values()) : Custody.NONE,
                    draw.nextInt(4) == 0 ? 6600 : 6599,
                    draw.nextInt(4) == 0 ? 10001 : 10000,
                    draw.nextInt(3) == 0 ? List.of(pick(draw, Hindrance.values())) : List.of(),
                    draw.nextInt(6) == 0);
        }

        private static <T> T pick(Random draw, T[] choices) {
            return choices[draw.nextInt(choices.length)];
        }

        LocalDate supportedSince() {
            return Sample.DAY.minusYears(age).plusYears(since);
        }

        Facts facts() {
            return Sample.but(PersonFact.BIRTH_DATE, Sample.DAY.minusYears(age))
                    .with(PersonFact.SCHOOLING, Sample.known(schooling))
                    .with(PersonFact.PROVINCIAL_UNFIT, Sample.known(false))
                    .with(PersonFact.INCOME, Sample.known(Sample.wages(String.valueOf(income))))
                    .with(PersonFact.property(AssetKind.DEPOSITS), Sample.known(BigDecimal.valueOf(deposits)))
                    .with(
                            PersonFact.OBLIGORS,
                            Sample.known(spouse.stream().map(Sample::spouse).toList()))
                    .with(RecipientFact.DECEASED, Sample.known(deceased))
                    .with(RecipientFact.WHEREABOUTS, Sample.known(whereabouts))
                    .with(RecipientFact.SENTENCED, Sample.known(sentenced))
                    .with(RecipientFact.CUSTODY, Sample.known(custody))
                    .with(RecipientFact.WISHES_TO_LEAVE, Sample.known(leaves));
        }

        Set<TerminationGround> grounds() {
            Set<TerminationGround> grounds = EnumSet.noneOf(TerminationGround.class);
            add(grounds, TerminationGround.DEATH, deceased);
            add(grounds, TerminationGround.DECLARED_DEAD, whereabouts == Whereabouts.DECLARED_DEAD);
            add(grounds, TerminationGround.DECLARED_MISSING, whereabouts == Whereabouts.DECLARED_MISSING);
            add(grounds, TerminationGround.ABLE_TO_WORK, ableToWork());
            add(grounds, TerminationGround.IN_PRISON, sentenced && custody == Custody.PRISON);
            add(grounds, TerminationGround.INCOME_OR_PROPERTY, income >= 6600 || deposits > 10000);
            add(grounds, TerminationGround.OBLIGOR_ABLE, spouse.equals(List.of(Hindrance.NONE)));
            add(grounds, TerminationGround.OWN_WISH, leaves);
            return grounds;
        }

        private boolean ableToWork() {
            boolean atSchool = EnumSet.of(Schooling.COMPULSORY, Schooling.SENIOR_HIGH, Schooling.SECONDARY_VOCATIONAL)
                    .contains(schooling);
            boolean unfit = age >= 60 || age < 16 || (age < 18 && atSchool);
            return !unfit && !(since < 18 && (age < 18 || atSchool));
        }

        private static void add(Set<TerminationGround> grounds, TerminationGround ground, boolean met) {
            if (met) {
                grounds.add(ground);
            }
        }
    }
}
