package org.zhaoliao.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.RiskGrading.Exposure;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** W2.14, W4.6: the level of a risk follows from its signals by rules, and says why. */
class RiskGradingProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121100201"), DAY);
    private static final Exposure PLAIN = new Exposure(false, false);

    private static RiskSignal signal(SignalKind kind, int day) {
        return RiskSignal.on(kind, DAY.plusDays(day), "visit", Reason.of("rule.yes"));
    }

    private static List<RiskSignal> yellow(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> signal(SignalKind.SEVERAL_COMPLAINTS, day))
                .toList();
    }

    @Property
    void theOrderOfTheSignalsDoesNotMatter(
            @ForAll("signals") List<RiskSignal> signals,
            @ForAll("exposures") Exposure exposure,
            @ForAll Random random) {
        List<RiskSignal> shuffled = new ArrayList<>(signals);
        Collections.shuffle(shuffled, random);
        assertEquals(RiskGrading.of(signals, exposure, POLICY), RiskGrading.of(shuffled, exposure, POLICY));
        assertEquals(
                joined(signals, exposure).grade().level(),
                joined(shuffled, exposure).grade().level());
    }

    @Property
    void oneMoreSignalNeverMakesItMilder(
            @ForAll("signals") List<RiskSignal> signals, @ForAll("exposures") Exposure exposure) {
        RiskLevel all = RiskGrading.of(signals, exposure, POLICY).level();
        for (int i = 1; i < signals.size(); i++) {
            assertFalse(RiskGrading.of(signals.subList(0, i), exposure, POLICY)
                    .level()
                    .graverThan(all));
        }
    }

    /** W2.15: open and nothing done about it, day by day. */
    @Property
    void theGapsAreThoseOfTheDays(
            @ForAll("ranges") List<DateRange> measures, @ForAll("ranges") List<DateRange> windows) {
        RiskCase riskCase = joined(yellow(5), PLAIN);
        for (DateRange days : measures) {
            riskCase = riskCase.measured(new Measure(Measure.Kind.MORE_VISITS, days));
        }
        RiskCase closed = riskCase.closedOn(DAY.plusDays(25))
                .openAgainFrom(DAY.plusDays(30).atStartOfDay());
        for (DateRange window : windows) {
            assertEquals(
                    window.dates()
                            .filter(day -> closed.open().stream().anyMatch(open -> open.contains(day)))
                            .filter(day -> !closed.hasMeasureOn(day))
                            .collect(Collectors.toList()),
                    closed.gaps(window).stream().flatMap(DateRange::dates).collect(Collectors.toList()));
        }
    }

    @Example
    @Label("three signals within thirty days make a yellow risk orange; two, or three in thirty-one days, do not")
    void repeats() {
        assertEquals(
                RiskLevel.YELLOW, RiskGrading.of(yellow(0, 29), PLAIN, POLICY).level());
        assertEquals(
                RiskLevel.ORANGE,
                RiskGrading.of(yellow(0, 15, 29), PLAIN, POLICY).level());
        assertEquals(
                RiskLevel.YELLOW,
                RiskGrading.of(yellow(0, 15, 30), PLAIN, POLICY).level());
        assertEquals(
                RiskLevel.ORANGE,
                RiskGrading.of(yellow(0, 1, 2, 100), PLAIN, POLICY).level());
    }

    @Example
    @Label("a key group and a minor make it graver by a step each; red is the gravest")
    void exposure() {
        assertEquals(
                RiskLevel.ORANGE,
                RiskGrading.of(yellow(0), new Exposure(true, false), POLICY).level());
        assertEquals(
                RiskLevel.ORANGE,
                RiskGrading.of(yellow(0), new Exposure(false, true), POLICY).level());
        assertEquals(
                RiskLevel.RED,
                RiskGrading.of(yellow(0), new Exposure(true, true), POLICY).level());
        assertEquals(
                RiskLevel.RED,
                RiskGrading.of(yellow(0, 1, 2), new Exposure(true, true), POLICY)
                        .level());
    }

    @Example
    @Label("the finding names the signal and each circumstance, with what was seen, in both languages")
    void explained() {
        Finding finding = RiskGrading.of(yellow(0, 1, 2), new Exposure(false, true), POLICY)
                .finding();
        assertEquals(
                List.of(Verdict.MET, Verdict.MET, Verdict.NOT_MET, Verdict.MET),
                finding.parts().stream().map(Finding::verdict).toList());
        assertEquals(
                List.of("多次投诉：黄色", "30 天内最多 3 次，满 3 次升级", "否", "是"),
                finding.parts().stream()
                        .map(part -> Wording.CHINESE.of(
                                ((Finding.Leaf) part).observation().reason()))
                        .toList());
        assertEquals("(b)39", finding.citation().article());
    }

    private static RiskCase joined(List<RiskSignal> signals, Exposure exposure) {
        RiskCase riskCase =
                RiskCase.opened(new RiskCaseId("X1"), new RecipientId("R1"), signals.get(0), exposure, POLICY);
        for (RiskSignal more : signals.subList(1, signals.size())) {
            riskCase = riskCase.joined(more, exposure, POLICY);
        }
        return riskCase;
    }

    @Provide
    Arbitrary<List<RiskSignal>> signals() {
        return Arbitraries.of(SignalKind.class)
                .flatMap(kind -> Arbitraries.integers()
                        .between(0, 60)
                        .map(day -> signal(kind, day))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6));
    }

    @Provide
    Arbitrary<Exposure> exposures() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(either, either).as(Exposure::new);
    }

    @Provide
    Arbitrary<List<DateRange>> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 20))
                .as((from, length) -> DateRange.of(DAY.plusDays(from), DAY.plusDays(from + length)))
                .list()
                .ofMaxSize(3);
    }
}
