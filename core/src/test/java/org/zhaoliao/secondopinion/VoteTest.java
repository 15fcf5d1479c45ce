package org.zhaoliao.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.Relation;

@DisplayName("A disagreement is told by its smallest case")
class VoteTest {

    private static final Twist SIXTY = Twist.born(PersonFact.BIRTH_DATE, 60, 0);
    private static final Twist LAND = Twist.sets(PersonFact.LAND_OR_SHARE, true);
    private static final Twist RICH = Twist.sets(ObligorFact.YEARLY_INCOME, new BigDecimal("20000"));
    private static final Twist POOR = Twist.sets(ObligorFact.EXTREMELY_POOR, true);

    private static Answer right(DrawnCase drawn) {
        return SecondOpinion.of(drawn.facts(), drawn.day());
    }

    /** Who takes "60 or over" for "over 60". */
    private static Answer wrongAtSixty(DrawnCase drawn) {
        return drawn.twists().contains(SIXTY) ? Answer.NO : right(drawn);
    }

    /** Who takes an extremely-poor spouse for able. */
    private static Answer wrongOfSpouses(DrawnCase drawn) {
        return drawn.kin().stream().anyMatch(kin -> kin.relation() == Relation.SPOUSE) ? Answer.NO : right(drawn);
    }

    @Test
    @DisplayName("what does not matter goes: the day, obligors, other facts")
    void onlyTheCauseRemains() {
        DrawnCase large = new DrawnCase(
                LocalDate.of(2026, 7, 1),
                List.of(LAND, SIXTY, Twist.forgets(PersonFact.SCHOOLING)),
                List.of(new Kin(Relation.NEIGHBOUR, List.of(RICH)), new Kin(Relation.SPOUSE, List.of(RICH, POOR))));
        DrawnCase smallest = new Vote(VoteTest::right, VoteTest::wrongAtSixty).smallest(large);
        assertEquals(new DrawnCase(DrawnCase.PLAIN_DAY, List.of(SIXTY), List.of()), smallest);
    }

    @Test
    @DisplayName("what matters stays: the obligor, and what makes them incapable")
    void anObligorRemains() {
        DrawnCase large = new DrawnCase(
                DrawnCase.PLAIN_DAY,
                List.of(LAND),
                List.of(new Kin(Relation.NEIGHBOUR, List.of()), new Kin(Relation.SPOUSE, List.of(RICH, POOR))));
        Vote vote = new Vote(VoteTest::right, VoteTest::wrongOfSpouses);
        DrawnCase smallest = vote.smallest(large);
        assertEquals(
                new DrawnCase(DrawnCase.PLAIN_DAY, List.of(), List.of(new Kin(Relation.SPOUSE, List.of(POOR)))),
                smallest);
        assertTrue(
                vote.report(large)
                        .endsWith(
                                "The first says YES, the second NO:\non 2024-05-06 a person of 70 with nothing and nobody,"
                                        + " but\n    SPOUSE, able, but [circumstances.obligor.extremely-poor = true]"),
                vote.report(large));
    }
}
