package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.place.DivisionCode;

class WorklistProperties {

    private static final List<String> VILLAGES = List.of("141121100201", "141121100202", "141121101201");

    @Property
    void theSameDutiesGiveTheSameListWhateverOrderTheyComeIn(
            @ForAll("duties") List<Duty> duties, @ForAll Random chance) {
        List<Duty> shuffled = new java.util.ArrayList<>(duties);
        Collections.shuffle(shuffled, chance);
        assertEquals(Worklist.of(TODAY, duties), Worklist.of(TODAY, shuffled));
    }

    @Property
    void latenessNeverGrowsDownTheListAndKindsFollowTheirOrder(@ForAll("duties") List<Duty> duties) {
        List<Duty> listed = Worklist.of(TODAY, duties).duties();
        assertTrue(IntStream.range(1, listed.size()).allMatch(i -> isInOrder(listed.get(i - 1), listed.get(i))));
        assertEquals(duties.size(), listed.size());
    }

    @Property
    void theTownshipsTogetherHaveTheListOfTheCounty(@ForAll("duties") List<Duty> duties) {
        Worklist county = Worklist.of(TODAY, duties);
        Worklist one = county.within(DivisionCode.of("141121100"));
        Worklist other = county.within(DivisionCode.of("141121101"));
        assertEquals(
                county.duties().size(), one.duties().size() + other.duties().size());
        assertEquals(county.late(), one.late() + other.late());
    }

    @Provide
    Arbitrary<List<Duty>> duties() {
        return Combinators.combine(
                        Arbitraries.of(DutyKind.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(VILLAGES),
                        Arbitraries.integers().between(-5, 5))
                .as((kind, subject, village, days) ->
                        WorklistTest.duty(kind, "R" + subject, village, TODAY.plusDays(days)))
                .list()
                .uniqueElements(duty -> duty.kind() + duty.subject() + duty.due())
                .ofMaxSize(15);
    }

    private static boolean isInOrder(Duty upper, Duty lower) {
        int late = upper.daysLate(TODAY) - lower.daysLate(TODAY);
        return late > 0 || (late == 0 && upper.kind().compareTo(lower.kind()) <= 0);
    }
}
