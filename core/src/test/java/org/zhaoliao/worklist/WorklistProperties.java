package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;

class WorklistProperties {

    private static final List<String> VILLAGES =
            List.of("141121100201", "141121100202", "141121101201", "141122100201");
    private static final int TRIGGERED = 4;

    @Property
    void theSameDutiesGiveTheSameListWhateverOrderTheyComeIn(
            @ForAll("duties") List<Duty> duties, @ForAll Random chance) {
        List<Duty> shuffled = new java.util.ArrayList<>(duties);
        Collections.shuffle(shuffled, chance);
        assertEquals(Worklist.of(TODAY, duties), Worklist.of(TODAY, shuffled));
    }

    @Property
    void theOrderIsAttentionThenLatenessThenKindAndTellsAnyTwoApart(@ForAll("duties") List<Duty> duties) {
        List<Duty> listed = Worklist.of(TODAY, duties).duties();
        assertTrue(IntStream.range(1, listed.size()).allMatch(i -> isInOrder(listed.get(i - 1), listed.get(i))));
        assertEquals(duties.size(), listed.size());
        Comparator<Duty> order = Duty.order(TODAY);
        for (Duty one : duties) {
            duties.forEach(other -> assertEquals(one.equals(other), order.compare(one, other) == 0));
        }
    }

    @Property
    void theTownshipsTogetherHaveTheListOfTheCounty(@ForAll("duties") List<Duty> duties) {
        Worklist county = Worklist.of(TODAY, duties);
        Worklist one = county.within(DivisionCode.of("141121100"));
        Worklist other = county.within(DivisionCode.of("141121101"));
        Worklist abroad = county.within(DivisionCode.of("141122"));
        assertEquals(
                county.duties().size(),
                one.duties().size() + other.duties().size() + abroad.duties().size());
        assertEquals(county.late(), one.late() + other.late() + abroad.late());
    }

    @Property
    void theOfficesPartitionTheirCounty(@ForAll("duties") List<Duty> duties) {
        Worklist all = Worklist.of(TODAY, duties);
        all.byCounty().forEach((county, list) -> {
            assertEquals(all.ofCounty(county), list);
            assertEquals(list, together(list.byOffice()));
            list.byOffice().keySet().forEach(office -> assertTrue(county.contains(office)));
        });
        assertEquals(all, together(all.byCounty()));
        all.byOffice().forEach((office, list) -> assertEquals(all.ofOffice(office), list));
    }

    @Property
    void thePersonsTogetherHaveTheWholeList(@ForAll("duties") List<Duty> duties) {
        Worklist all = Worklist.of(TODAY, duties);
        assertEquals(all, together(all.byPerson()));
        all.byPerson().forEach((subject, list) -> assertEquals(all.about(subject), list));
    }

    @Property
    void aDutyNeverGetsLessLate(@ForAll("duties") List<Duty> duties, @ForAll @IntRange(max = 20) int days) {
        LocalDate later = TODAY.plusDays(days);
        for (Duty duty : duties) {
            int grown = duty.daysLate(later) - duty.daysLate(TODAY);
            assertTrue(grown >= 0 && grown <= days);
        }
        assertTrue(
                Worklist.of(TODAY, duties).late() <= Worklist.of(later, duties).late());
    }

    /** Whatever is dated from a day on makes nothing due before that day. */
    @Property(tries = 200)
    void nothingIsDueBeforeItsTrigger(
            @ForAll @IntRange(max = 300) int since, @ForAll @IntRange(min = 1, max = 60) int before) {
        LocalDate trigger = TODAY.minusDays(since);
        LocalDate day = trigger.minusDays(before);
        CaseFileBuilder plain = new CaseFileBuilder();
        assertEquals(Asked.all(plain.build(), day), Asked.all(burdened(trigger).build(), day));
        assertTrue(Asked.all(burdened(trigger).build(), trigger).size()
                >= Asked.all(plain.build(), trigger).size() + TRIGGERED);
    }

    /** Four kinds of duty at once: a problem, a wish, a risk without a measure and without a report, a failed survey. */
    private static CaseFileBuilder burdened(LocalDate from) {
        return new CaseFileBuilder()
                .problems(CaseParts.problem(from, ProblemStatus.OPEN))
                .wishes(CentralSupportWish.expressedOn(from))
                .risks(CaseParts.risk(from, SignalKind.MAY_GO_MISSING))
                .surveys(CaseParts.survey(from, 1));
    }

    private static Worklist together(Map<?, Worklist> parts) {
        return Worklist.of(
                TODAY,
                parts.values().stream().flatMap(part -> part.duties().stream()).toList());
    }

    @Provide
    Arbitrary<List<Duty>> duties() {
        Arbitrary<Attention> attention = Combinators.combine(
                        Arbitraries.of(RiskLevel.class).list().ofMaxSize(1), Arbitraries.of(true, false))
                .as(Attention::new);
        return Combinators.combine(
                        Arbitraries.of(DutyKind.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(VILLAGES),
                        Arbitraries.integers().between(-5, 5),
                        attention,
                        Arbitraries.of(true, false))
                .as((kind, subject, village, days, needed, ofCounty) ->
                        duty(kind, "R" + subject, village, days, ofCounty).needing(needed))
                .list()
                .uniqueElements()
                .ofMaxSize(15);
    }

    private static Duty duty(DutyKind kind, String subject, String village, int days, boolean ofCounty) {
        Duty duty = WorklistTest.duty(kind, subject, village, TODAY.plusDays(days));
        DivisionCode county = duty.division().at(DivisionLevel.COUNTY);
        return ofCounty ? new Duty(kind, duty.about().by(county), duty.due(), duty.basis(), duty.what()) : duty;
    }

    private static boolean isInOrder(Duty upper, Duty lower) {
        int attention = upper.about().attention().compareTo(lower.about().attention());
        int late = upper.daysLate(TODAY) - lower.daysLate(TODAY);
        return attention < 0
                || (attention == 0 && (late > 0 || (late == 0 && upper.kind().compareTo(lower.kind()) <= 0)));
    }
}
