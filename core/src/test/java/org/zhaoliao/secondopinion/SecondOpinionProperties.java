package org.zhaoliao.secondopinion;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.zhaoliao.eligibility.Eligibility;

/** The core and the second opinion decide every drawn case alike (W1.1). */
class SecondOpinionProperties {

    private static final Map<LocalDate, Eligibility> CORE =
            DrawnCases.DAYS.stream().collect(Collectors.toMap(day -> day, day -> Eligibility.under(Locality.on(day))));

    private static final Vote VOTE = new Vote(SecondOpinionProperties::core, SecondOpinionProperties::second);

    private static Answer core(DrawnCase drawn) {
        Eligibility rules = Objects.requireNonNull(CORE.get(drawn.day()));
        return switch (rules.decide(drawn.facts()).verdict()) {
            case MET -> Answer.YES;
            case NOT_MET -> Answer.NO;
            case UNDETERMINED -> Answer.OPEN;
        };
    }

    private static Answer second(DrawnCase drawn) {
        return SecondOpinion.of(drawn.facts(), drawn.day());
    }

    @Provide
    Arbitrary<DrawnCase> cases() {
        return DrawnCases.all();
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void bothDecideAlike(@ForAll("cases") DrawnCase drawn) {
        assertFalse(VOTE.disagree(drawn), () -> VOTE.report(drawn));
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyAnswerIsDrawnOften(@ForAll("cases") DrawnCase drawn) {
        Statistics.collect(second(drawn));
        Statistics.coverage(drawnAnswers -> {
            for (Answer answer : Answer.values()) {
                drawnAnswers.check(answer).percentage(share -> share >= 5);
            }
        });
    }
}
